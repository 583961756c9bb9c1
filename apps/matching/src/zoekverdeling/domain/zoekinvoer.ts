import type { Contingent, Datum, Oin, Partij, Uuid } from '@weerthuis/domain';
import type { Capaciteit } from '../../gedeeld/typen.js';
import type { Gewichten, Zoeker } from '../../shortlist/domain/paar.js';

/** Who seeks, and which parties looked for them before: these are not asked again. */
export type Zoekende = Zoeker & { eerder: Oin[] };

/** Who could look, and where: one party in one gemeente. */
export interface Richting {
  partij: Oin;
  gemeente: string;
}

/** An agreed number with how far it is filled in its period. */
export type Afspraak = Contingent & { gehaald: number; onderweg: number };

/** All that was read, not judged yet: plain data, so that it can be given to a thread. */
export interface Zoekgrondstof {
  vandaag: Datum;
  gewichten: Gewichten;
  puntenPerGemisteWoning: number;
  voorrangNaMaanden: number;
  zoekenden: Zoekende[];
  partijen: Pick<Partij, 'oin' | 'naam' | 'rol' | 'gemeentecode' | 'werkgebied'>[];
  afspraken: Afspraak[];
  /** Zoekopdrachten that somebody looks for now. */
  open: Richting[];
  capaciteiten: Capaciteit[];
}

export interface Zoekmens {
  casus: Uuid;
  casusnummer: string;
  hoofdbegeleider: Oin;
  wachtSinds: Datum;
  /** Waited longer than the region agreed: goes before all points. */
  voorrang: boolean;
  /** Gemeenten that were asked for; none: anywhere in the region. */
  wensen: string[];
}

/** Somebody could be looked for there, with the points of each part. */
export interface Zoekpaar {
  /** Position in `mensen`. */
  mens: number;
  /** Position in `richtingen`. */
  richting: number;
  punten: number;
  delen: Record<string, number>;
}

/** What parties agreed on numbers, less what is filled, on the way and being looked for. */
export interface Zoekgrens {
  /** `contingent tiwos-kwartaal`, `begeleiding 0000009901… GM0855` */
  id: string;
  soort: 'contingent' | 'begeleiding';
  waarden: Record<string, string | number>;
  /** Whose rule, or where it can be read. */
  bron: string;
  hoogstens?: number;
  /** Missing until a quarter, half, three quarters and the whole of what was agreed; each costs as much as the others. */
  trappen: number[];
  /** Positions in `richtingen`. */
  richtingen: number[];
  /** Positions in `mensen`; absent: everybody. */
  mensen?: number[];
}

/** What a proposal rests on, in an order that does not depend on how it was read. */
export interface Zoekinvoer {
  peildatum: Datum;
  gewichten: Gewichten;
  puntenPerGemisteWoning: number;
  mensen: Zoekmens[];
  richtingen: Richting[];
  paren: Zoekpaar[];
  grenzen: Zoekgrens[];
}
