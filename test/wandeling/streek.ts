import {
  leesProfiel,
  plusDagen,
  plusWerkdagen,
  type Bezwaarstand,
  type Datum,
  type Landingstaat,
  type Regioprofiel,
} from '@weerthuis/domain';
import { readFileSync } from 'node:fs';
import type { Nazorg } from '../../apps/matching/src/nazorg/domain/nazorg.js';
import type { Afspraken, Plaatsing } from '../../apps/matching/src/plaatsing/domain/plaatsing.js';
import type { Dossier, Termijnen } from '../../apps/matching/src/stilte/domain/openstap.js';
import type { Voordracht } from '../../apps/matching/src/voordracht/domain/voordracht.js';
import type { Melding } from '../../apps/gemeente/src/indicatie/domain/melding.js';
import type { Urgentie } from '../../apps/gemeente/src/urgentie/domain/urgentie.js';
import type { Vergissing } from '../../apps/zorg/src/vergissing/domain/vergissing.js';
import type { Vraagbeeld } from '../../packages/deelname/src/beeld/beeld.js';

export const HUB = 'M';
export const ZORG = ['Z1', 'Z2'] as const;
export const HUIS = ['C1', 'C2'] as const;
export const GEMEENTE = ['G1', 'G2'] as const;
export const PARTIJEN: readonly string[] = [...ZORG, ...HUIS, ...GEMEENTE];
export const CASUSSEN = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const;
export const WONINGEN = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6'] as const;
/** Places that each zorgaanbieder has: one fewer than there are people, so that a yes can run into it. */
export const PLEKKEN = 3;

export const profiel: Regioprofiel = leesProfiel(
  JSON.parse(readFileSync(new URL('../../regio/hart-van-brabant.json', import.meta.url), 'utf8')),
);

/** What the hub holds of a casus. */
export type Hubcasus = Dossier['casus'] & { bevroren: boolean; wachtSinds: Datum };
export type Lopend = Voordracht & { aanbod: string };
export interface Hubplaatsing {
  dossier: Plaatsing;
  nazorg: Nazorg;
  aanbod: string;
}
export interface Zoekopdracht {
  id: string;
  casus: string;
  partij: string;
  rol: string;
  stand: string;
  uiterlijk: Datum;
}

/** The hub's book. */
export interface Hub {
  casussen: Map<string, Hubcasus>;
  aanbod: Map<string, { id: string; woning: string; corporatie: string; gemeente: string; stand: string }>;
  voordrachten: Lopend[];
  plaatsingen: Hubplaatsing[];
  zoek: Zoekopdracht[];
}

export interface Contract {
  huis: string;
  plaatsing: string;
  kandidaatstelling: string;
  casus: string;
  aanbod: string;
  stand: string;
  ondertekenaars: ('persoon' | 'corporatie' | 'zorg')[];
  handtekeningen: { door: 'persoon' | 'corporatie' | 'zorg'; op: Datum }[];
  sleutel?: Datum;
}

export interface Plaatsingbeeld {
  plaatsing: string;
  casus: string;
  kandidaatstelling: string;
  aanbod: string;
  stand: string;
  /** Only zorg is told who they are. */
  verhuurder?: string;
  vestiging?: string;
}

/** A question between two parties, as one of them holds it. */
export interface Onderling {
  casus: string;
  ander: string;
  richting: 'uit' | 'in';
  stand: string;
}

/** What one party holds, brought about by its own decisions and by what arrived. */
export interface Boek {
  vragen: (Vraagbeeld & { casus: string; startOp: Datum; antwoord?: { antwoord: 'ja' | 'nee' } })[];
  /** Answers that the hub wrote down for it. */
  namens: { verzoek: string; voordracht: string }[];
  vervallen: string[];
  aangenomen: string[];
  plaatsingen: Plaatsingbeeld[];
  /** `gedaan`: something was done for it that somebody would have to take back. */
  taken: { taak: string; taakversie: number; casus: string; stand: string; gedaan?: boolean }[];
  zoek: { zoekopdracht: string; stand: string }[];
  /** Names that it holds: casus. */
  namen: Set<string>;
  /** Own state of an aanmelding, where it is the aanmelder. */
  aanmelding: Map<string, string>;
  overleden: Set<string>;
  rust: Map<string, boolean>;
  reserveringen: Map<string, { kandidaatstelling: string; van: Datum }>;
  vergissingen: Map<string, Vergissing>;
  contracten: Contract[];
  signalen: Map<string, { casus: string; plaatsing: string; stand: string }>;
  omklap: Map<
    string,
    { plaatsing: string; casus: string; antwoorden: Record<string, 'ja' | 'nee'>; uitkomst: string | null }
  >;
  feiten: Map<string, { sleutelOp?: Datum; verhuisdOp?: Datum; plekVrijOp?: Datum; ingeschreven?: boolean }>;
  meldingen: Map<string, Melding>;
  urgenties: Map<string, Urgentie>;
  /** At who decides, and at who helps the person. */
  bezwaren: Map<string, Bezwaarstand & { casus: string; over: string }>;
  wissen: { verzoek: string; casus: string; bij: string }[];
  aanbod: Map<string, string>;
  onderling: Map<string, Onderling>;
  landing: Map<string, Landingstaat & Pick<Onderling, 'casus' | 'ander' | 'richting'>>;
  /** Casussen that the hub closed. */
  gesloten: Set<string>;
}

/** One fact on its way. `stroom`: what it is about; between two parties a stream keeps its order. */
export interface Bericht {
  nr: number;
  van: string;
  naar: string;
  stroom: string;
  soort: string;
  f: Record<string, any>;
}

export interface Streek {
  dag: number;
  teller: number;
  hub: Hub;
  boek: Record<string, Boek>;
  post: Bericht[];
  /** Number of the last fact per stream that was handled. */
  gezien: Map<string, number>;
  /** Facts that a rule refused on arrival: they would be held. */
  vastgehouden: string[];
}

export const nieuwId = (s: Streek, voor: string): string => `${voor}${(s.teller += 1)}`;
export const vandaag = (s: Streek): Datum => plusDagen('2026-03-02', s.dag);

export const aanmelderVan = (casus: string): string => (Number(casus.slice(1)) % 2 ? 'Z1' : 'Z2');
/** Every fourth person is supported by another organisation than the one that registered. */
export const hoofdVan = (casus: string): string => (casus === 'c4' ? 'Z1' : aanmelderVan(casus));
export const herkomstVan = (casus: string): string => (Number(casus.slice(1)) < 4 ? 'G1' : 'G2');

export const afspraken = (s: Streek): Afspraken => ({
  vandaag: vandaag(s),
  nieuwId: () => nieuwId(s, 'p'),
  gaten: { toegestaanDagen: { dak: 0, inkomen: 0, ondersteuning: 0, dag: 0 }, vooruitDagen: 60 },
  stilstand: { herinneren: 3, escaleren: 6 },
});

export const termijnen = (s: Streek): Termijnen => ({
  vandaag: vandaag(s),
  hub: HUB,
  wekenTotAanbod: 13,
  toelating: 5,
  urgentie: 15,
  omklap: 20,
  afsluiten: 10,
  signaal: { gezienWerkdagen: { waarde: 1, aanname: true }, afspraakWerkdagen: { waarde: 5, aanname: true } },
});

export const antwoordVoor = (s: Streek, ronde: 1 | 2): Datum => plusWerkdagen(vandaag(s), ronde === 1 ? 5 : 3);

const leegBoek = (): Boek => ({
  vragen: [],
  namens: [],
  vervallen: [],
  aangenomen: [],
  plaatsingen: [],
  taken: [],
  zoek: [],
  namen: new Set(),
  aanmelding: new Map(),
  overleden: new Set(),
  rust: new Map(),
  reserveringen: new Map(),
  vergissingen: new Map(),
  contracten: [],
  signalen: new Map(),
  omklap: new Map(),
  feiten: new Map(),
  meldingen: new Map(),
  urgenties: new Map(),
  bezwaren: new Map(),
  wissen: [],
  aanbod: new Map(),
  onderling: new Map(),
  landing: new Map(),
  gesloten: new Set(),
});

/** Nobody registered, nothing pledged. */
export const begin = (): Streek => ({
  dag: 0,
  teller: 0,
  hub: { casussen: new Map(), aanbod: new Map(), voordrachten: [], plaatsingen: [], zoek: [] },
  boek: Object.fromEntries([HUB, ...PARTIJEN].map((p) => [p, leegBoek()])),
  post: [],
  gezien: new Map(),
  vastgehouden: [],
});

export const boek = (s: Streek, partij: string): Boek => s.boek[partij] as Boek;

/** Sends one fact to each of them; a party that holds two parts hears it once. */
export function zend(
  s: Streek,
  van: string,
  naar: readonly string[],
  stroom: string,
  soort: string,
  f: Bericht['f'] = {},
): void {
  for (const een of new Set(naar)) s.post.push({ nr: (s.teller += 1), van, naar: een, stroom, soort, f });
}
