import { Regelfout } from '../fout/regelfout.js';
import { bevatBsn } from '../ids/bsn.js';
import { Celfout, type Cellezer } from './cel.js';

/** One column of a template: how its cell is read, and what its owner must know to fill it in. */
export interface Kolom<T = unknown> {
  lees: Cellezer<T>;
  uitleg: string;
  voorbeeld: string;
  /** Here a BSN belongs; in every other column it is refused. */
  bsn?: boolean;
  /** A telephone number: its groups are no BSN. */
  nummer?: boolean;
}

/** A sheet: its columns in the order of the template. */
export type Blad = Readonly<Record<string, Kolom>>;
/** What a good row of a sheet gives. */
export type Waarden<B extends Blad> = { [K in keyof B]: B[K] extends Kolom<infer T> ? T : never };

/** One cell or row that cannot be taken over, in the words for the sender of the file. */
export interface Rijfout {
  /** Line number as the spreadsheet shows it; 1 is the heading. */
  rij: number;
  kolom: string;
  title: string;
  detail: string;
}

export type Celtekst = Readonly<Record<string, string>>;
type Fout = Omit<Rijfout, 'rij'>;

/** A column, with its type kept. */
export const kolom = <T>(
  lees: Cellezer<T>,
  uitleg: string,
  voorbeeld: string,
  anders: Pick<Kolom, 'bsn' | 'nummer'> = {},
): Kolom<T> => ({ lees, uitleg, voorbeeld, ...anders });

/** Whether an empty cell is fine in this column. */
export function magLeeg({ lees }: Kolom): boolean {
  try {
    lees('');
    return true;
  } catch {
    return false;
  }
}

/** Reads one row; every fault of every cell is named, nothing is guessed, a refused value is not repeated. */
export function leesRij<B extends Blad>(blad: B, cellen: Celtekst): { waarden?: Waarden<B>; fouten: Fout[] } {
  const fouten: Fout[] = [];
  const waarden: Record<string, unknown> = {};
  for (const [naam, { lees, bsn, nummer }] of Object.entries(blad)) {
    const cel = (cellen[naam] ?? '').trim();
    const fout = alsFout(naam, () => {
      if (!bsn && bevatBsn(nummer ? cel.replace(/[ ()-]/g, '') : cel)) weigerBsn();
      waarden[naam] = lees(cel);
    });
    if (fout) fouten.push(fout);
  }
  return fouten.length ? { fouten } : { waarden: waarden as Waarden<B>, fouten };
}

/** What a rule says about a whole row, as a fault of the column it names; `kolommen` translates fields of the domain. */
export function alsFout(kolom: string, werk: () => void, kolommen: Celtekst = {}): Fout | undefined {
  try {
    werk();
    return undefined;
  } catch (fout) {
    if (fout instanceof Celfout) return { kolom, title: fout.titel, detail: fout.detail };
    if (fout instanceof Regelfout) return uitRegelfout(fout, kolom, kolommen);
    throw fout;
  }
}

export function uitRegelfout(fout: Regelfout, kolom: string, kolommen: Celtekst = {}): Fout {
  const veld = fout.veld ?? '';
  const naam = kolommen[veld] ?? kolommen[veld.replace(/\[\d+\]/g, '')] ?? (veld || kolom);
  return { kolom: naam, title: fout.titel, detail: fout.detail.replace(/ (?:Er is niets|Je invoer is)[^.]*\.$/, '') };
}

function weigerBsn(): never {
  throw new Celfout(
    'In deze cel staat een BSN.',
    'Een BSN gaat nooit naar matchingspunt of corporatie en staat bij de zorg alleen in de kolom bsn (convenant). Haal het nummer uit het bestand.',
  );
}
