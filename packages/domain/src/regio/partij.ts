import { DEELNAMES, type Deelname, type Partijrol } from '../rol/rollen.js';
import type { Gesourcet, Rij } from './herkomst.js';

/** Where a party stands towards the convenant. Only the first three take part; `uitgetreden` reads and writes nothing new. */
export const PARTIJSTATUSSEN = ['ondertekenaar', 'ondersteuner', 'toegetreden', 'uitgetreden'] as const;

/** Who acts in a casus: a party with a part in it, or the hub. */
export const CASUSROLLEN = [...(Object.keys(DEELNAMES) as Deelname[]), 'matching'] as const;
export type Casusrol = Deelname | 'matching';

/** Parts a party can take. `welzijn` works in the wijk: no client files, no BSN. */
export const VERVULLINGEN = [...CASUSROLLEN, 'welzijn'] as const;
export type Vervulling = Casusrol | 'welzijn';

/** A party of the convenant: one organisation, one instance, one database, one set of keys. */
export type Partij = Rij<{
  /** Slug: name of the instance, its database and its URL. Unique in the region. */
  naam: string;
  titel: string;
  /** Twenty digits; every party of the five profiles has the test prefix 00000099. */
  oin: string;
  rol: Partijrol;
  status: (typeof PARTIJSTATUSSEN)[number];
  /** Parts it can take; one party may have several at once in one casus. */
  vervult: Vervulling[];
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
