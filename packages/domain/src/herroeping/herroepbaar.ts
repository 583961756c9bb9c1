import type { Partijrol } from '../rol/rollen.js';

/** Why something that was told is taken back. */
export const HERROEPREDENEN = ['vergissing', 'verkeerde-casus', 'verkeerde-gegevens', 'niet-doorgegaan'] as const;
export type Herroepreden = (typeof HERROEPREDENEN)[number];

/** Who is told of a fact: the parts in a casus as the wire names them, or the hub. */
export type Herroepontvanger = 'matching' | 'aanmelder' | 'hoofdbegeleider' | 'herkomst' | 'vestiging' | 'corporatie';

interface Regel {
  /** The fact, as `<context>.<feit>`. */
  feit: string;
  van: Partijrol;
  /** Everybody who may have been told of it. */
  aan: readonly Herroepontvanger[];
  /** What others told because of it: each is asked whether that still stands. */
  eronder: readonly string[];
  /** One casus may have several: which one must be named. */
  meer?: true;
}

/**
 * Facts that tell what happened, and that may have been told in error: the same fact again would correct the day, only taking
 * back says that it never was. A row more makes every party that tells or hears it say how.
 */
export const HERROEPBAAR = {
  'sleutel-uitgereikt': {
    feit: 'sleutel.uitgereikt',
    van: 'corporatie',
    aan: ['matching', 'aanmelder', 'hoofdbegeleider', 'vestiging'],
    eronder: ['verhuizing-gemeld'],
  },
  'verhuizing-gemeld': {
    feit: 'verhuizing.gemeld',
    van: 'zorg',
    aan: ['matching', 'corporatie', 'vestiging', 'herkomst'],
    eronder: ['inschrijving-gemeld', 'plek-vrijgekomen'],
  },
  'inschrijving-gemeld': {
    feit: 'inschrijving.gemeld',
    van: 'gemeente',
    aan: ['matching', 'aanmelder', 'hoofdbegeleider'],
    eronder: [],
  },
  'plek-vrijgekomen': { feit: 'plek.vrijgekomen', van: 'zorg', aan: ['matching'], eronder: [] },
  'ondersteuning-beeindigd': { feit: 'ondersteuning.beeindigd', van: 'zorg', aan: ['matching'], eronder: [] },
  'terugval-gemeld': { feit: 'terugval.gemeld', van: 'zorg', aan: ['matching', 'corporatie'], eronder: [] },
  'evaluatie-gehouden': {
    feit: 'evaluatie.gehouden',
    van: 'zorg',
    aan: ['matching', 'corporatie'],
    eronder: [],
    meer: true,
  },
  'overlast-gemeld': {
    feit: 'overlast.gemeld',
    van: 'corporatie',
    aan: ['matching', 'hoofdbegeleider'],
    eronder: [],
    meer: true,
  },
  'achterstand-gemeld': {
    feit: 'achterstand.gemeld',
    van: 'corporatie',
    aan: ['hoofdbegeleider', 'vestiging'],
    eronder: [],
    meer: true,
  },
} as const satisfies Record<string, Regel>;

export type Herroepnaam = keyof typeof HERROEPBAAR;
export const HERROEPNAMEN = Object.keys(HERROEPBAAR) as Herroepnaam[];

/** What a kind of party tells itself and may take back. */
export type HerroepbaarVan<R extends Partijrol> = {
  [N in Herroepnaam]: (typeof HERROEPBAAR)[N]['van'] extends R ? N : never;
}[Herroepnaam];

type Deel = {
  zorg: 'aanmelder' | 'hoofdbegeleider';
  gemeente: 'herkomst' | 'vestiging';
  corporatie: 'corporatie';
  matching: 'matching';
};

/** What a kind of party may hear and have to forget. */
export type HerroepbaarAan<R extends Partijrol> = {
  [N in Herroepnaam]: Extract<(typeof HERROEPBAAR)[N]['aan'][number], Deel[R]> extends never ? never : N;
}[Herroepnaam];

/** What the party of this kind told that rests on `naam`, directly or through another of its own. */
export function eronder(naam: Herroepnaam, van: Partijrol): Herroepnaam[] {
  const direct = HERROEPBAAR[naam].eronder as readonly Herroepnaam[];
  return direct.flatMap((n) => (HERROEPBAAR[n].van === van ? [n, ...eronder(n, van)] : []));
}
