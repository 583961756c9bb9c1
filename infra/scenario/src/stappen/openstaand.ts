import { plusWerkdagen, type Datum } from '@weerthuis/domain';
import type { Werker } from '../toegang/werker.js';
import { zetKlok } from './klok.js';
import { vandaag, type Spel } from './spel.js';

/** One thing that somebody must do next, as the hub lists it. */
export interface Openstap {
  casus: string;
  casusnummer: string;
  stap: string;
  soort?: string;
  over: string;
  rol: string;
  partij: string;
  uiterlijk: Datum;
  trap: number;
  bij: string;
  volgendeOp: Datum;
}

export interface Stilterij {
  casus: string;
  stap: string;
  bij: string;
  trap: number;
}

/** What is open in a casus, or in all of them. */
export const openstaand = (hub: Werker, casus?: string): Promise<Openstap[]> =>
  hub.get<Openstap[]>(`/openstaand${casus ? `?casus=${casus}` : ''}`);

/** Nobody does anything for so many working days; every morning of them comes, or `ineens` only the last one. */
export async function laatStil(s: Spel, werkdagen: number, ineens = false): Promise<void> {
  const beheer = s.regio.wie(s.regio.hub, 'beheerder');
  const sprong = ineens ? werkdagen : 1;
  for (let nog = werkdagen; nog > 0; nog -= sprong)
    await zetKlok(s, `${plusWerkdagen(await vandaag(beheer), sprong)}T10:00:00Z`);
}
