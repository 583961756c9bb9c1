import type { Datum } from '@weerthuis/domain';
import type { components } from '../../api/matching.js';
import type { Nader } from '../../api/schema.js';

type Schemas = components['schemas'];

/** What the routes of the hub give, as far as its screens use it. What a reader may not see is not in the answer. */
export interface Woonprofiel {
  volwassenen: number;
  kinderen: number;
  kamers: number;
  huurgrensCent: number;
  huurtabelJaar: number;
  trapvrij: boolean;
  huisdieren: string[];
  gewensteGemeenten: string[];
  gewensteWijken: string[];
  gewensteBuurten: string[];
  netwerkBuurten: string[];
  contractvormen?: string[];
  intensiteit: string;
  urenPerWeek: number;
}

export type Kandidaat = Nader<
  Schemas['KandidaatDto'],
  {
    woonprofiel: Woonprofiel;
    indicatie?: { stand: string; wet: string; tot?: Datum };
    urgentie?: { toegekend: boolean; tot?: Datum };
    binding?: { gemeenten: string[]; wijken?: string[] };
    pauze?: { tot: Datum; reden: string; sinds: Datum };
  }
>;

/** `ontbreekt`: codes of the completeness rules that are not met. */
export type Aanmelding = Nader<
  Schemas['AanmeldingDto'],
  { woonprofiel: Woonprofiel; indicaties?: Record<string, { stand: string; wet: string; tot?: Datum }> }
>;

export interface Woning {
  gemeente: string;
  wijk: string;
  buurt: string;
  straat: string;
  huisnummer: number;
  toevoeging?: string;
  plaats: string;
  kamers: number;
  verdieping: number;
  lift: boolean;
  huisdieren: boolean;
  rekenhuurCent: number;
  beschikbaarVanaf: Datum;
}

export type Aanbod = Nader<Schemas['AanbodDto'], { woning: Woning }>;

export interface Reden {
  code: string;
  ja: boolean;
  punten?: number;
  waarden: Record<string, string | number | boolean | string[]>;
}

/** One person for one home. */
export interface Paar {
  aanbod: string;
  casus: string;
  casusnummer: string;
  past: boolean;
  score: number;
  redenen: Reden[];
}

export interface Akkoord {
  verzoek: string;
  rol: string;
  partij: string;
  ronde: number;
  versie: number;
  stand: string;
  antwoordVoor: Datum;
  antwoord?: string;
  geldigTot?: Datum;
  reden?: string;
  voorwaarden?: string[];
  namens?: { kanaal: string; gesproken: string; op: Datum; stand: string; bevestigVoor: Datum };
}

export type Kandidaatstelling = Nader<Schemas['KandidaatstellingDto'], { akkoorden: Akkoord[] }>;

export type Voordracht = Nader<
  Schemas['VoordrachtDto'],
  {
    kandidaatstellingen: Kandidaatstelling[];
    /** What it was based on when it was made. */
    momentopname: {
      op: string;
      profiel: { regio: string; versie: number };
      woning: Woning;
      kandidaten: { casus: string; rang: number; past: boolean; score: number; redenen: Reden[] }[];
      verdeling?: { nummer: number };
    };
    afwijking?: { reden: string; op: Datum; regels: string[]; toegestaanDoor?: string[] };
  }
>;

export type Zoekopdracht = Schemas['ZoekopdrachtDto'];

interface Gevraagde {
  rol: string;
  partij: string;
}

export type Besluit = Nader<
  Schemas['BesluitDto'],
  {
    beslissers: Gevraagde[];
    adviseurs: Gevraagde[];
    antwoorden: (Gevraagde & { als: string; antwoord: string; op: Datum; reden?: string })[];
  }
>;

export interface Openstaand {
  casus: string;
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

export type Contingent = Schemas['ContingentDto'];

export type Partij = Nader<Schemas['PartijDto'], { rol: 'matching' | 'gemeente' | 'corporatie' | 'zorg' }>;

export type Machtiging = Schemas['MachtigingDto'];

/** A run over the region in the list of them. */
export type Verdelingrij = Nader<Schemas['VerdelingRijDto'], { stand: 'loopt' | 'klaar' | 'afgebroken' | 'mislukt' }>;

export interface Toebedeeld {
  casus: string;
  casusnummer: string;
  aanbod: string;
  punten: number;
  /** Once it was adopted. */
  voordracht?: string;
}

export interface Grens {
  id: string;
  soort: 'buurt' | 'begeleiding' | 'contingent';
  waarden: Record<string, string | number>;
  bron: string;
  hoogstens?: number;
  minstens?: number;
  geplaatst?: number;
  knelt?: boolean;
  /** What one more place is worth; only where enough people set it. */
  prijs?: number;
}

export type Hulp =
  { soort: 'regel'; code: string; aantal: number } | { soort: 'grens'; grens: string } | { soort: 'woningen' };

export type Verdeling = Nader<
  Schemas['VerdelingDto'],
  {
    stand: Verdelingrij['stand'];
    voortgang?: { stap: 'oplossen' | 'uitleggen' | 'regels-wegen' };
    plaatsingen: Toebedeeld[];
    nietGeplaatst: { casus: string; casusnummer: string; mogelijk: number; hulp?: Hulp }[];
    grenzen: Grens[];
    voorbijgegaan: { casus: string; casusnummer: string; aanbod: string; verschil: number; doordat: string | null }[];
  }
>;

export interface Uitleg {
  casusnummer: string;
  mogelijk: number;
  uitleg: { coordinator: string[] };
}

export interface Vergelijking {
  verhuizingen: { casus: string; van?: string; naar?: string }[];
  ketens: { casus: string; van?: string; naar?: string }[][];
}

export interface Overnemingen {
  overgenomen: number;
  geweigerd: number;
  rijen: { casus: string; voordracht?: string; code?: string; titel?: string; detail?: string; van?: string }[];
}

export type Verhouding = Schemas['VerhoudingDto'];

/** A party that could look for somebody, and where. */
export interface Zoeker {
  partij: string;
  gemeente: string;
  partijnaam: string;
  gemeentenaam: string;
  punten: number;
}

/** Who could look for this person, with sentences to read out; without `naar` nobody can. */
export interface Zoekmens {
  casus: string;
  casusnummer: string;
  mogelijk: number;
  naar?: Zoeker;
  daarna: Zoeker[];
  uitleg: string[];
}

export type Zoekvoorstel = Nader<
  Schemas['ZoekvoorstelDto'],
  { mensen: Zoekmens[]; grenzen: { id: string; uitleg: string; erbij: number; prijs: number }[] }
>;

/** Points per part of the score. */
export type Delen = Record<string, number>;

export type Weging = Nader<Schemas['WegingDto'], { delen: Delen }>;

export type Wegingsvoorstel = Nader<
  Schemas['WegingsvoorstelDto'],
  { delen: Delen; akkoorden: { rol: string; naam: string; op: Datum; vindplaats: string }[] }
>;

/** A verdeling under one set of weights. */
export interface Kant {
  geplaatst: number;
  bewezen: boolean;
  puntenVanVandaag: number;
  langsteWachttijd: number;
  wachtmaandenSamen: number;
}

export interface Wachtende {
  casus: string;
  casusnummer: string;
  maanden: number;
}

export type Voorproef = Nader<
  Schemas['VoorproefDto'],
  {
    nu: Kant;
    dan: Kant;
    verhuizingen: { casus: string; casusnummer: string; van?: string; naar?: string }[];
    wachtLanger: Wachtende[];
    eerderGeholpen: Wachtende[];
  }
>;
