import type { Celtekst } from '@weerthuis/domain';
import { GRENZEN, onleesbaar, type Bestandgrenzen } from './grenzen.js';
import { leesCsv } from './lees-csv.js';
import { leesXlsx } from './lees-xlsx.js';

/** A row with the number that the spreadsheet shows; 1 is the heading. */
export interface Bestandsrij {
  rij: number;
  cellen: Celtekst;
}

/**
 * Reads a CSV file or a workbook as rows under the headings that are asked; other columns are left out.
 * @throws Regelfout import-onleesbaar: no such file, a heading that is missing or twice there, or over a bound
 */
export async function leesBestand(
  bestand: unknown,
  kolommen: readonly string[],
  verplicht: readonly string[],
  grenzen: Bestandgrenzen = GRENZEN,
): Promise<Bestandsrij[]> {
  if (!Buffer.isBuffer(bestand) || bestand.length === 0)
    return onleesbaar('Er is geen bestand meegestuurd, of het heeft een andere soort dan CSV of XLSX.');
  const isZip = bestand[0] === 0x50 && bestand[1] === 0x4b;
  const [kop = [], ...rest] = isZip ? await leesXlsx(bestand, grenzen) : leesCsv(bestand, grenzen);
  const koppen = kop.map((k) => k.trim().toLowerCase());
  if (koppen.length > grenzen.kolommen) onleesbaar(`Het bestand heeft meer dan ${grenzen.kolommen} kolommen.`);
  const plek = new Map(kolommen.map((k) => [k, koppen.indexOf(k.toLowerCase())]));
  const mist = verplicht.filter((k) => (plek.get(k) ?? -1) < 0);
  if (mist.length)
    onleesbaar(`De kolommen ${mist.join(', ')} ontbreken (sjabloon). Neem de kopregel van het sjabloon over.`);
  const dubbel = kolommen.filter((k) => koppen.indexOf(k.toLowerCase()) !== koppen.lastIndexOf(k.toLowerCase()));
  if (dubbel.length) onleesbaar(`De kolom ${dubbel.join(', ')} staat er twee keer. Haal er een weg.`);
  const rijen = rest
    .map((cellen, i) => ({ rij: i + 2, cellen }))
    .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ''));
  if (rijen.length > grenzen.rijen) onleesbaar(`Het bestand heeft meer dan ${grenzen.rijen} rijen. Knip het in delen.`);
  const velden = [...plek].filter(([, i]) => i >= 0);
  return rijen.map(({ rij, cellen }) => ({
    rij,
    cellen: Object.fromEntries(velden.map(([k, i]) => [k, (cellen[i] ?? '').slice(0, grenzen.cel)])),
  }));
}
