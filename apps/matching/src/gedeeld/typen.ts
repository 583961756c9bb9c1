import type { Datum, Oin, Uuid } from '@weerthuis/domain';

/** One member of the huishouden, without identity. */
export interface Lid {
  lid: Uuid;
  soort: string;
  rol: string;
}

/** What a huishouden needs and wishes, in codes; amounts in cents. */
export interface Woonprofiel {
  volwassenen: number;
  kinderen: number;
  kamers: number;
  logeernachten?: number;
  huurgrensCent: number;
  huurtabelJaar: number;
  trapvrij: boolean;
  toegankelijkheid?: string;
  huisdieren: string[];
  gewensteGemeenten: string[];
  gewensteWijken: string[];
  gewensteBuurten: string[];
  netwerkBuurten: string[];
  /** No reason is known, and none is ever shown. */
  teVermijdenBuurten: string[];
  contractvormen?: string[];
  intensiteit: string;
  urenPerWeek: number;
}

/** A home as its corporatie pledged it; amounts in cents. */
export interface Woning {
  eenheid: Uuid;
  gemeente: string;
  wijk: string;
  buurt: string;
  straat: string;
  huisnummer: number;
  toevoeging?: string;
  postcode: string;
  plaats: string;
  kamers: number;
  oppervlakte?: number;
  verdieping: number;
  lift: boolean;
  toegankelijkheid?: string;
  huisdieren: boolean;
  rekenhuurCent: number;
  servicekostenCent: number;
  beschikbaarVanaf: Datum;
}

export interface Indicatie {
  stand: string;
  wet: string;
  van?: Datum;
  tot?: Datum;
}

export interface Urgentie {
  toegekend: boolean;
  categorie?: string;
  tot?: Datum;
}

export interface Binding {
  gemeenten: string[];
  wijken?: string[];
}

/** What a gemeente says a buurt can still carry. */
export interface Draagkracht {
  buurt: string;
  ruimte: number;
  niveau: string;
  bron: string;
  peildatum: Datum;
  herzienOp: Datum;
}

export interface Capaciteit {
  partij: Oin;
  gemeente: string;
  plekken: number;
  vanaf: Datum;
}
