import type {
  Aanbodregels,
  Belastingregels,
  Besluitregel,
  Besluitsoort,
  Contingent,
  Draagkrachtregels,
  MATCHVORMEN,
  Verdeelregels,
  Signaaltermijnen,
  Trede,
  Wegingen,
} from './afspraken.js';
import type { Gesourcet, Rij } from './herkomst.js';
import type { Casusrol, Coordinatiepunt, Partij, Partner } from './partij.js';
import type { Nazorgmoment, Taakdefinitie } from './taakplan.js';

/** The lines of the gap guard, per adult. */
export const LIJNEN = ['dak', 'inkomen', 'ondersteuning', 'dag'] as const;

/** How a figure that the region publishes is counted. */
export type Indicator = Rij<{ naam: string; titel: string; definitie: string; eenheid: string }>;

/** A region as data: what its parties agreed. Signed by every party it is the convenant. Durations say their unit. */
export interface Regioprofiel {
  /** Slug; part of topic names and of every key. */
  regio: string;
  titel: string;
  /** Raised with every amendment. */
  versie: number;
  /** The article the quotes are taken from. */
  artikel: string;
  /** What the region mainly promises: moving out to an own home, or staying at home together. */
  belofte: Gesourcet<'uitstroom' | 'thuis-blijven'>;
  /** Start of each casusnummer, such as HVB. */
  casusprefix: string;
  /** CBS code of the gemeente that acts for gemeenten without an instance. */
  centrumgemeente: Gesourcet<string>;
  partijen: Partij[];
  partners: Partner[];
  coordinatiepunten: Coordinatiepunt[];
  beslist: Record<Besluitsoort, Besluitregel>;
  matchvorm: Gesourcet<(typeof MATCHVORMEN)[number]>;
  aanbod: Aanbodregels;
  /** Candidates asked at the same time for one home. */
  kandidatenPerVoordracht: Gesourcet<number>;
  /** Candidates that stand ready behind them. */
  reserve: Gesourcet<number>;
  /** Werkdagen to answer, per round. */
  antwoordtermijn: { voorlopig: Gesourcet<number>; definitief: Gesourcet<number> };
  woonklaarGeldigDagen: Gesourcet<number>;
  /** Weeks between woonklaar and an offer that the region aims at. */
  wekenTotAanbod: Gesourcet<number>;
  /** Weeks in which a zoekopdracht must bring a home. */
  zoekopdrachtWeken: Gesourcet<number>;
  proefduurMaanden: Gesourcet<number>;
  /** Criteria on which the omklap is decided together. */
  omklapcriteria: Gesourcet<string[]>;
  evaluatieritmeWeken: Gesourcet<number>;
  terugkeergarantieDagen: Gesourcet<number>;
  /** How long a search or a plaatsing may rest, and who bears the empty home meanwhile. */
  pauze: { parkerenDagen: Gesourcet<number>; opschortenWerkdagen: Gesourcet<number>; leegstand: Gesourcet<Casusrol> };
  /** Werkdagen without movement before a nudge to the owner and before the coordinator is told. */
  stilstand: { herinnerenWerkdagen: Gesourcet<number>; escalerenWerkdagen: Gesourcet<number> };
  /** To whom silence after a term goes, step by step; the last step is the region. */
  escalatie: Trede[];
  /** Days that a line may stay uncovered before it is a knelpunt, and how many days ahead the guard looks. */
  gaten: { toegestaanDagen: Record<(typeof LIJNEN)[number], Gesourcet<number>>; vooruitDagen: Gesourcet<number> };
  contingenten: Contingent[];
  belasting: Belastingregels;
  draagkracht: Draagkrachtregels;
  verdeling: Verdeelregels;
  wegingen: Wegingen;
  taakplan: Taakdefinitie[];
  nazorg: Nazorgmoment[];
  /** Who supports the person must have seen a signal, and agreed on what is done, within these terms. */
  signalen: Record<'overlast' | 'achterstand', Signaaltermijnen>;
  /** Months after closing at which is asked: lives there still, yes or no. */
  volgenMaanden: Gesourcet<number[]>;
  /** Year of the table of rents and incomes. */
  huurtabelJaar: Gesourcet<number>;
  indicatoren: Indicator[];
}
