import type { Gesourcet, Rij } from './herkomst.js';
import type { Casusrol } from './partij.js';

/** Decisions of which a region says who takes them. */
export const BESLUITEN = [
  'toelating',
  'woonklaar',
  'urgentie',
  'gemeente-keuze',
  'voordracht',
  'oordeel-weigering',
  'afwijking',
  'wegingen',
  'omklap',
  'afsluiten',
] as const;
export type Besluitsoort = (typeof BESLUITEN)[number];

/** What follows when the term of a decision passes without one. Never a silent yes. */
export const VERLOOPGEVOLGEN = ['herinneren-en-escaleren', 'geen-reactie', 'vervalt'] as const;

export interface Besluitregel {
  /** All of these together decide; nearly always one. */
  wie: Gesourcet<Casusrol[]>;
  /** Who is heard before. */
  advies: Gesourcet<Casusrol[]>;
  termijnWerkdagen: Gesourcet<number>;
  bijVerlopen: Gesourcet<(typeof VERLOOPGEVOLGEN)[number]>;
}

/** To whom a step goes when nobody does it, in this order. */
export const TREDEN = ['waarnemer', 'bestuurder', 'regio'] as const;

/** One step of the ladder: so many working days after the term, silence goes to this one. */
export type Trede = Rij<{ naar: (typeof TREDEN)[number]; naWerkdagen: number }>;

/** Terms of one kind of signal after the move, in working days from the day of the signal. */
export interface Signaaltermijnen {
  gezienWerkdagen: Gesourcet<number>;
  afspraakWerkdagen: Gesourcet<number>;
}

/** aanbodgestuurd: a home seeks a person; vraaggestuurd: a zoekopdracht for a person; gemengd: both. */
export const MATCHVORMEN = ['aanbodgestuurd', 'vraaggestuurd', 'gemengd'] as const;

/** What a weigering by the person leads to. It never costs waiting time; only one judged ongegrond counts. */
export const WEIGERGEVOLGEN = [
  'nieuw-aanbod',
  'gesprek',
  'zes-maanden-geen-aanbod',
  'opnieuw-intake',
  'melding-urgentie',
  'aanmelding-gesloten',
] as const;
export type Weigergevolg = (typeof WEIGERGEVOLGEN)[number];

export interface Aanbodregels {
  /** Homes offered before an ongegronde weigering has a consequence. */
  maximum: Gesourcet<number>;
  bijGegrondeWeigering: Gesourcet<Weigergevolg>;
  bijOngegrondeWeigering: Gesourcet<Weigergevolg>;
}

/** An agreed number of homes. Exactly one of minimum, maximum and streef is present. */
export type Contingent = Rij<{
  naam: string;
  /** Slugs of the parties it binds. */
  wie: string[];
  /** CBS codes of gemeenten, wijken or buurten. */
  waar: string[];
  /** Slug of the coördinatiepunt that guards it. */
  coordinatiepunt: string;
  /** `alle`, or the kind of place people leave. */
  doelgroep: string;
  periode: 'jaar' | 'kwartaal';
  minimum?: number;
  maximum?: number;
  streef?: number;
  /** The fact at which one home counts. */
  teltBij: 'aanbod' | 'contract' | 'sleutel';
  /** Whether what is left over goes to the next period. */
  doorschuiven: boolean;
}>;

/** How the present load of a buurt is counted. */
export interface Belastingregels {
  vanaf: Gesourcet<'contract' | 'sleutel'>;
  tot: Gesourcet<'omklap' | 'begeleiding-beeindigd' | 'afgesloten'>;
  /** Households already there when the region began to count. */
  startstand: Rij<{ gebied: string; aantal: number; peildatum: string }>[];
}

export const VERDEELMOMENTEN = ['op-verzoek', 'maandelijks'] as const;

/** Draagkracht belongs to the gemeente; the hub reads it. */
export interface Draagkrachtregels {
  herzienMaanden: Gesourcet<number>;
  /** Used for a buurt whose gemeente stated none: new households at once. */
  standaardPerBuurt: Gesourcet<number>;
  bijOverschrijding: Gesourcet<'waarschuwen' | 'weigeren'>;
}

/** How homes are divided over everybody on the list at once. */
export interface Verdeelregels {
  /** `maandelijks`: by itself on the first working day of the month, and whenever somebody asks; `op-verzoek`: only then. */
  wanneer: Gesourcet<(typeof VERDEELMOMENTEN)[number]>;
  /** Whether a verdeling stays within the draagkracht of a buurt, also where one voordracht beyond it only gets a warning. */
  binnenDraagkracht: Gesourcet<boolean>;
  /** Points that each home missing from a minimum contingent costs a verdeling. */
  puntenPerGemisteWoning: Gesourcet<number>;
  /** Months of waiting after which somebody goes before all points. */
  voorrangNaMaanden: Gesourcet<number>;
}

/** Score parts of a match, in points; integers, so that equal is equal. */
export interface Wegingen {
  eigenWijk: Gesourcet<number>;
  netwerk: Gesourcet<number>;
  urgentie: Gesourcet<number>;
  wachttijdPerMaand: Gesourcet<number>;
  wensbuurt: Gesourcet<number>;
  spreiding: Gesourcet<number>;
}
