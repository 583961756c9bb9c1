import type { Datum } from '@weerthuis/domain';

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

interface Casus {
  coordinatiepunt?: string;
  casus: string;
  casusnummer: string;
  versie: number;
  stand: string;
  aanmelder: string;
  hoofdbegeleider: string;
  herkomst: string;
  woonprofiel: Woonprofiel;
  woonklaarTot: Datum;
  wachtSinds: Datum;
  dubbel: boolean;
}

export interface Kandidaat extends Casus {
  indicatie?: { stand: string; wet: string; tot?: Datum };
  urgentie?: { toegekend: boolean; tot?: Datum };
  binding?: { gemeenten: string[]; wijken?: string[] };
  pauze?: { tot: Datum; reden: string; sinds: Datum };
}

export interface Aanmelding extends Casus {
  leden: { lid: string; soort: string; rol: string }[];
  wet: string;
  urgentieGevraagd: boolean;
  indicaties?: Record<string, { stand: string; wet: string; tot?: Datum }>;
  /** Codes of the completeness rules that are not met. */
  ontbreekt: string[];
  gronden: string[];
  uiterlijk?: Datum;
  aangemeldOp: Datum;
}

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

export interface Aanbod {
  aanbod: string;
  corporatie: string;
  stand: string;
  woning: Woning;
  contractvormen: string[];
  zoekopdracht?: string;
}

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

export interface Kandidaatstelling {
  kandidaatstelling: string;
  casus: string;
  rang: number;
  stand: string;
  ronde: number;
  reden?: string;
  akkoorden: Akkoord[];
}

export interface Voordracht {
  voordracht: string;
  aanbod: string;
  stand: string;
  versie: number;
  startOp: Datum;
  gemaaktOp: Datum;
  reden?: string;
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

export interface Zoekopdracht {
  zoekopdracht: string;
  casus: string;
  stand: string;
  partij: string;
  gemeente: string;
  gegevenOp: Datum;
  uiterlijk: Datum;
  aanbod?: string;
  reden?: string;
  doorgegevenAan?: string;
  vervolgVan?: string;
}

interface Gevraagde {
  rol: string;
  partij: string;
}

export interface Besluit {
  besluit: string;
  casus: string;
  soort: string;
  stand: string;
  fase: string;
  gevraagdOp: Datum;
  adviesVoor: Datum;
  uiterlijk: Datum;
  beslissers: Gevraagde[];
  adviseurs: Gevraagde[];
  antwoorden: (Gevraagde & { als: string; antwoord: string; op: Datum; reden?: string })[];
  waarover: string[];
  voordracht?: string;
  uitkomst?: string;
  gevolg?: string;
  tot?: Datum;
  beslotenOp?: Datum;
}

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

export interface Contingent {
  naam: string;
  wie: string[];
  waar: string[];
  periode: string;
  minimum?: number;
  maximum?: number;
  streef?: number;
  teltBij: string;
  gehaald: number;
  onderweg: number;
}

export interface Partij {
  oin: string;
  naam: string;
  titel: string;
  rol: 'matching' | 'gemeente' | 'corporatie' | 'zorg';
  gemeentecode?: string;
  telefoon: string;
}

export interface Machtiging {
  partij: string;
  tot: Datum;
}

/** A run over the region in the list of them. */
export interface Verdelingrij {
  verdeling: string;
  nummer: number;
  stand: 'loopt' | 'klaar' | 'afgebroken' | 'mislukt';
  aanleiding: string;
  peildatum: Datum;
  begonnenOp: string;
  klaarOp?: string;
  reden?: string;
  mensen: number;
  woningen: number;
  geplaatst?: number;
  waarde?: number;
  bovengrens?: number;
  bewezen?: boolean;
}

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

export interface Verdeling extends Verdelingrij {
  maand: string;
  zaad: string;
  vastgelegdOp: string;
  profielversie: string;
  voortgang?: { stap: 'oplossen' | 'uitleggen' | 'regels-wegen' };
  plaatsingen: Toebedeeld[];
  nietGeplaatst: { casus: string; casusnummer: string; mogelijk: number; hulp?: Hulp }[];
  grenzen: Grens[];
  voorbijgegaan: { casus: string; casusnummer: string; aanbod: string; verschil: number; doordat: string | null }[];
}

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
