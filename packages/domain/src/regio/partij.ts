import type { Gesourcet, Rij } from './herkomst.js';

/** The four kinds of organisation; each runs its own kind of service. */
export const PROFIELROLLEN = ['gemeente', 'corporatie', 'zorg', 'matching'] as const;

/** Where a party stands towards the convenant. Only the first three take part; `uitgetreden` reads and writes nothing new. */
export const PARTIJSTATUSSEN = ['ondertekenaar', 'ondersteuner', 'toegetreden', 'uitgetreden'] as const;

/** What a party can be within one casus; one party may be several at once. `welzijn` holds no client files. */
export const CASUSROLLEN = [
  'aanmelder',
  'hoofdbegeleider',
  'welzijn',
  'herkomst',
  'vestiging',
  'centrum',
  'corporatie',
  'matching',
] as const;
export type Casusrol = (typeof CASUSROLLEN)[number];

/** A party of the convenant: one organisation, one instance, one database, one set of keys. */
export type Partij = Rij<{
  /** Slug: name of the instance, its database and its URL. Unique in the region. */
  naam: string;
  titel: string;
  /** Twenty digits; every party of the five profiles has the test prefix 00000099. */
  oin: string;
  rol: (typeof PROFIELROLLEN)[number];
  status: (typeof PARTIJSTATUSSEN)[number];
  /** Roles it can take within a casus. */
  vervult: Casusrol[];
  /** CBS code, for a gemeente only. */
  gemeentecode?: string;
  /** Runs on the host of another; then it has no BSN capability. */
  gehost: boolean;
  capaciteiten: { bsn: boolean };
  /** CBS codes of the gemeenten it works in. */
  werkgebied: Gesourcet<string[]>;
  /** Fictional number (no subscriber number in the Netherlands starts with 0). */
  telefoon: string;
}>;

/** Somebody the source names who takes part without an instance, such as the police. */
export type Partner = Rij<{ titel: string; soort: string }>;

/** A desk of the hub for a part of the region, with a queue and contingents of its own. */
export type Coordinatiepunt = Rij<{
  naam: string;
  titel: string;
  /** CBS codes; the coördinatiepunten together cover each gemeente of the region exactly once. */
  gemeenten: string[];
  eigenWachtrij: boolean;
}>;
