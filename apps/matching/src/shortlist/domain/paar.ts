import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import type {
  Binding,
  Capaciteit,
  Draagkracht,
  Indicatie,
  Urgentie,
  Woning,
  Woonprofiel,
} from '../../gedeeld/typen.js';

/** Who looks for a home, as far as the hub knows: no identity. */
export interface Zoeker {
  casus: Uuid;
  /** Number that can be said over the phone. */
  casusnummer: string;
  woonprofiel: Woonprofiel;
  woonklaarTot: Datum;
  wachtSinds: Datum;
  herkomst: string;
  hoofdbegeleider: Oin;
  indicatie?: Indicatie;
  urgentie?: Urgentie;
  binding?: Binding;
  /** Another open aanmelding exists for a person of this huishouden. */
  dubbel: boolean;
  /** A file of this casus went wrong and was not put right yet. */
  bevroren?: boolean;
}

export interface Huis {
  aanbod: Uuid;
  corporatie: Oin;
  woning: Woning;
  contractvormen: string[];
}

/** Score parts in integer points, with the version and the origin of the numbers. */
export interface Gewichten {
  versie: string;
  bron: string;
  urgentie: number;
  wachttijdPerMaand: number;
  eigenWijk: number;
  wensbuurt: number;
  netwerk: number;
  spreiding: number;
}

/** Everything around one pair that the rules need; a snapshot of it goes with each voordracht. */
export interface Omstandigheden {
  /** The day the home would be taken into use: the later of today and its availability. */
  peildatum: Datum;
  draagkracht?: Draagkracht;
  /** Plaatsingen in the buurt since the peildatum of its draagkracht. */
  gebruiktInBuurt: number;
  capaciteit?: Capaciteit;
  gewichten: Gewichten;
  /** Whether a full buurt forbids or only warns (region profile, `draagkracht.bijOverschrijding`). */
  buurtVolIsNee: boolean;
  /** Applies when the gemeente of a buurt stated nothing. */
  standaardRuimte: number;
  /** The casus that this home was looked for, while it may still have it. */
  gezochtVoor?: Uuid;
}

/** One reason, as data: each audience gets its own sentence from code and values. */
export interface Reden {
  code: string;
  ja: boolean;
  punten?: number;
  waarden: Record<string, string | number | boolean | string[]>;
}

export interface Oordeel {
  past: boolean;
  score: number;
  redenen: Reden[];
}

export type Regel = (zoeker: Zoeker, huis: Huis, om: Omstandigheden) => Reden | undefined;
