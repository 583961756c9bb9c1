import { bevatBsn, gemeenteVan, Regelfout, wijkVan } from '@weerthuis/domain';
import { type Eenheidgegevens, keurEenheid } from './eenheid.js';
import { bag, bedrag, Celfout, geheel, jaNee, misschien, postcode, tekst } from './lees-cel.js';

/** One cell that cannot be taken over, in the words for the sender of the file. */
export interface Rijfout {
  /** Line number as the spreadsheet shows it; 1 is the heading. */
  rij: number;
  kolom: string;
  title: string;
  detail: string;
}

export interface GelezenRij {
  rij: number;
  gegevens: Eenheidgegevens;
}

/** Columns of the template, each with how its cell is read. Gemeente and wijk follow from the buurt. */
export const KOLOMMEN = {
  bagId: bag,
  complex: misschien(tekst),
  buurt: tekst,
  straat: tekst,
  huisnummer: geheel,
  toevoeging: misschien(tekst),
  postcode,
  plaats: tekst,
  kamers: geheel,
  oppervlakte: misschien(geheel),
  verdieping: geheel,
  lift: jaNee,
  toegankelijkheid: misschien(tekst),
  huisdieren: jaNee,
  rekenhuur: bedrag,
  servicekosten: bedrag,
} as const;

export type Kolom = keyof typeof KOLOMMEN;

/** Reads rows of text into dwellings; every fault of every row is named, nothing is guessed. */
export function leesEenheden(rijen: Record<string, string>[]): { goed: GelezenRij[]; fouten: Rijfout[] } {
  const goed: GelezenRij[] = [];
  const fouten: Rijfout[] = [];
  const eerder = new Map<string, number>();
  rijen.forEach((cellen, i) => {
    const rij = i + 2;
    const { gegevens, fouten: eigen } = leesRij(rij, cellen);
    const dubbel = gegevens && eerder.get(gegevens.bagId);
    if (dubbel)
      eigen.push({
        rij,
        kolom: 'bagId',
        title: 'Deze woning staat twee keer in het bestand.',
        detail: `Rij ${dubbel} heeft hetzelfde BAG-nummer; één woning is één rij (sjabloon). Haal de oudste rij weg.`,
      });
    if (gegevens && !dubbel) eerder.set(gegevens.bagId, rij);
    if (gegevens && eigen.length === 0) goed.push({ rij, gegevens });
    fouten.push(...eigen);
  });
  return { goed, fouten };
}

function leesRij(rij: number, cellen: Record<string, string>): { gegevens?: Eenheidgegevens; fouten: Rijfout[] } {
  const fouten: Rijfout[] = [];
  const uit: Partial<Record<Kolom, unknown>> = {};
  for (const [kolom, lees] of Object.entries(KOLOMMEN)) {
    const cel = (cellen[kolom] ?? '').trim();
    const fout = probeer(() => {
      if (bevatBsn(cel))
        throw new Celfout(
          'In deze cel staat een BSN.',
          'Een BSN gaat nooit naar matchingspunt of corporatie (convenant). Haal het nummer uit het bestand.',
        );
      uit[kolom as Kolom] = lees(cel);
    });
    if (fout) fouten.push({ rij, kolom, title: fout.titel, detail: fout.detail });
  }
  if (fouten.length) return { fouten };
  const { rekenhuur, servicekosten, ...rest } = uit as Record<Kolom, never>;
  const gebied = { wijk: wijkVan(rest.buurt), gemeente: gemeenteVan(rest.buurt) };
  const gegevens: Eenheidgegevens = { ...rest, ...gebied, rekenhuurCent: rekenhuur, servicekostenCent: servicekosten };
  const fout = probeer(() => keurEenheid(gegevens));
  return {
    gegevens,
    fouten: fout ? [{ rij, kolom: fout.kolom ?? 'buurt', title: fout.titel, detail: fout.detail }] : [],
  };
}

function probeer(lees: () => void): { titel: string; detail: string; kolom?: string } | undefined {
  try {
    lees();
    return undefined;
  } catch (fout) {
    if (fout instanceof Celfout) return fout;
    if (fout instanceof Regelfout) return { titel: fout.titel, detail: fout.detail, kolom: fout.veld };
    throw fout;
  }
}
