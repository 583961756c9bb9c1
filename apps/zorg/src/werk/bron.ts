import type { Datum, Regioprofiel, Uuid } from '@weerthuis/domain';
import type { ConvenantDienst } from '@weerthuis/messaging';
import { Open, Veld, type Werkeenheid } from '@weerthuis/platform';
import type { Werk } from '@weerthuis/werkplek';
import type { Casussen } from '../casus/store/casussen.js';

export const BEGELEIDERS = ['begeleider'] as const;
export const PLANNER = ['planner'] as const;
export const ALLEBEI = ['begeleider', 'planner'] as const;

/** What every row for the queue has; without `casus` it concerns no person. */
export interface Rij {
  /** Second part of its id: what in the queue is claimed. */
  sleutel: string;
  casus?: Uuid;
}

/** A row as the queue may know it; sources add the fields that they show. */
export class Casuswerk {
  @Open() sleutel!: string;
  @Open() casus?: string;
  @Veld('casus.casusnummer') casusnummer?: string;
}

/** What the sources read with. */
export interface Omgeving {
  convenant: ConvenantDienst;
  casussen: Casussen;
}

/** What a source says of a row; who is to act and where is filled in where it is the usual: we, on the page of the casus. */
export type Zegt = Pick<Werk, 'titel' | 'zin'> &
  Partial<Pick<Werk, 'soort' | 'termijn' | 'alsNiets' | 'aanZet' | 'pad'>>;

/** One kind of thing that asks something of the employees of zorg; the names of persons are never in it. */
export interface Zorgbron<R extends Rij = Rij, T extends Casuswerk = Casuswerk> {
  naam: string;
  rollen: readonly string[];
  uit: new () => T;
  lees(w: Werkeenheid, o: Omgeving): Promise<R[]>;
  toon(rij: T, nu: { vandaag: Datum; profiel: Regioprofiel }): Zegt;
}

const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
/** `7 december` */
export const dag = (datum: Datum): string => DAG.format(new Date(datum));

/** `samen-op-huisbezoek` reads as `samen op huisbezoek`. */
export const woorden = (code: string): string => code.replaceAll('-', ' ');
