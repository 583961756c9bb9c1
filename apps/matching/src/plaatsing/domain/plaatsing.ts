import type { Casusrol, Datum, Knelpunt, Lijn, Momenten, Oin, Taak, Uuid } from '@weerthuis/domain';

/** A task with what the hub adds: whose it is, until when, and how often its owner was reminded. */
export interface Plaatsingtaak extends Taak {
  partij: Oin;
  /** Rises when what is asked changes. */
  taakversie: number;
  termijn: Datum;
  /** Last time the owner moved it. */
  bewogenOp: Datum;
  /** 0: nobody was reminded; 1: the owner; 2 and up: the coordinator too. */
  trap: number;
  gealarmeerdOp?: Datum;
  reden?: string;
  /** The owner reported that it took back what it had done. */
  teruggedraaidOp?: Datum;
}

export interface Periode {
  van: Datum;
  tot?: Datum;
}

/** The last word of one party about one line of one adult. */
export interface Dekkingmelding {
  partij: Oin;
  lid: Uuid;
  lijn: Lijn;
  stand: string;
  perioden: Periode[];
}

/** A gap the hub told about. `uiterlijk`: before then its owner must have acted. */
export interface Gemeldknelpunt extends Knelpunt {
  knelpunt: Uuid;
  uiterlijk: Datum;
  trap: number;
}

/** Who takes which part in this plaatsing. */
export type Partijen = Record<'aanmelder' | 'hoofdbegeleider' | 'herkomst' | 'vestiging' | 'verhuurder', Oin>;

/** The four facts, and the rent; each comes from another party and in any order. */
export interface Feiten {
  sleutel?: Datum;
  huurIngang?: Datum;
  verhuizing?: Datum;
  inschrijving?: Datum;
  plekTot?: Datum;
  /** Until then the person may come back to the facility. */
  terugkeerTot?: Datum;
  contract?: Datum;
  /** Day on which the home is or was shown, and whether the person came. */
  bezichtiging?: Datum;
  bezichtigd?: boolean;
  /** Days on which the home was to be shown and nobody came. */
  nietBezichtigdOp?: Datum[];
  /** First day of the lease as drawn up. */
  opgesteld?: Datum;
  /** The home was withdrawn after the lease was signed. */
  woningIngetrokken?: Datum;
}

/** A plaatsing that rests before the key. */
export interface Opschorting {
  tot: Datum;
  reden: string;
  /** matching or zorg. */
  door: string;
  sinds: Datum;
  /** State to go on from. */
  van: string;
  /** Who bears the empty home. */
  leegstand: Casusrol;
}

/** The joint dossier from the first yes to the end of aftercare. */
export interface Plaatsing {
  plaatsing: Uuid;
  casus: Uuid;
  voordracht: Uuid;
  kandidaatstelling: Uuid;
  stand: string;
  startOp: Datum;
  gemeenteWoning: string;
  partijen: Partijen;
  volwassenen: Uuid[];
  momenten: Momenten;
  feiten: Feiten;
  taken: Plaatsingtaak[];
  dekking: Dekkingmelding[];
  knelpunten: Gemeldknelpunt[];
  verwachteSleuteldatum: Datum;
  /** Kinds of the tasks that decide the key date, first to last. */
  kritiekePad: string[];
  reden?: string;
  /** It ran already when the region began: the list it was taken over from. */
  overgenomenUit?: { bron: string; datum: Datum; kenmerk: string };
  /** Until then owners bring in what they know themselves: what is unknown is not asked for yet. */
  vraagVanaf?: Datum;
  /** While it rests. */
  opschorting?: Opschorting;
}

export interface Afspraken {
  vandaag: Datum;
  nieuwId: () => Uuid;
  gaten: { toegestaanDagen: Record<Lijn, number>; vooruitDagen: number };
  stilstand: { herinneren: number; escaleren: number };
}

export type Plaatsinggevolg =
  | { soort: 'geopend' }
  | { soort: 'taak-geopend'; taak: Uuid }
  | { soort: 'taak-gewijzigd'; taak: Uuid; stand: 'open' | 'wacht' | 'terug-te-draaien' | 'vervallen' }
  | { soort: 'taak-geescaleerd'; taak: Uuid }
  | { soort: 'opgeschort' }
  | { soort: 'hervat' }
  | { soort: 'bijgewerkt' }
  | { soort: 'knelpunt'; knelpunt: Uuid }
  | { soort: 'knelpunt-opgeheven'; knelpunt: Gemeldknelpunt }
  | { soort: 'stand'; was: string }
  | { soort: 'afgesloten'; reden: string };

export interface Uitkomst {
  plaatsing: Plaatsing;
  gevolgen: Plaatsinggevolg[];
}

export const isActief = ({ stand }: Pick<Plaatsing, 'stand'>): boolean => !['afgebroken', 'afgesloten'].includes(stand);

/** Who in this plaatsing holds a part of the region profile; parts without a party of their own fall to the nearest. */
export const rolIn = (rol: Casusrol): keyof Partijen =>
  rol === 'centrum' ? 'vestiging' : rol === 'medebetrokken' || rol === 'matching' ? 'hoofdbegeleider' : rol;

/** The name of a part on the wire: the landlord is called corporatie there. */
export const rolOpDraad = (rol: Casusrol): string => (rolIn(rol) === 'verhuurder' ? 'corporatie' : rolIn(rol));
