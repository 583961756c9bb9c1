/** What the operator API answers, as far as the commands show it. */
export interface Bericht {
  volg: string;
  stand: string;
  type: string;
  bron: string;
  stroom: string;
  sequence: string;
  ontvangenOp: string;
  pogingen: number;
  reden?: string;
  wachtend: number;
  inhoud?: unknown;
  handelingen: { wat: string; wie: string; waarom?: string; op: string }[];
}

export interface Oorzaak {
  oorzaak: string;
  type: string;
  aantal: number;
}

export interface Partijstand {
  partij: string;
  naam: string;
  uitgaand: number;
  uitgaandOudste: number;
  onbewezen: number;
  onbewezenOudste: number;
  wacht: number;
  wachtOudste: number;
  vastgehouden: number;
  terzijde: number;
  gaten: number;
}

export interface Achterstand extends Omit<Partijstand, 'partij' | 'naam'> {
  quarantaine: number;
  partijen: Partijstand[];
}

export interface Quarantaine {
  volg: string;
  stand: string;
  reden: string;
  op: string;
  bytes: number;
  source?: string;
  type?: string;
}

export interface Herstelstand {
  stand: 'gewoon' | 'herstel' | 'hervat';
  sinds?: string | null;
  reden?: string | null;
  door?: string | null;
  wezen: number;
}

export interface Wees {
  volg: string;
  kant: 'hier' | 'daar';
  partij: string;
  type: string;
  stroom: string;
  tijd: string;
}

export interface Vergelijking {
  afdrukken: { partij: string; naam: string; kant: string; aantal: number; gelijk?: boolean; op: string }[];
  verschillen: {
    id: string;
    partij: string;
    naam: string;
    kant: string;
    sleutel: string;
    hier?: string;
    daar?: string;
    gevondenOp: string;
  }[];
}
