import { buurtenVan, gemeenten, magLeeg, wijkenVan, type Blad } from '@weerthuis/domain';
import writeExcelFile from 'write-excel-file/node';

const TEKST = '@';
/** A formula in a cell that a spreadsheet would run when the file is opened. */
const ongevaarlijk = (cel: string): string =>
  /^[=+@-]/.test(cel) && !/^-?\d/.test(cel) && !/^\+\d/.test(cel) ? `'${cel}` : cel;

const citeer = (cel: string): string => (/[";\r\n]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel);

/** Rows as a CSV file that Dutch spreadsheets open at once: semicolons, a byte order mark, no formulas. */
export const alsCsv = (rijen: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\uFEFF${rijen.map((rij) => rij.map((cel) => citeer(ongevaarlijk(cel))).join(';')).join('\r\n')}\r\n`);

/** Rows as a workbook in which every cell is text, so that no zero in front is lost. */
export const alsXlsx = (tabbladen: { naam: string; rijen: readonly (readonly string[])[] }[]): Promise<Buffer> =>
  writeExcelFile(
    tabbladen.map(({ naam, rijen }) => ({
      sheet: naam,
      data: rijen.map((rij, i) =>
        rij.map((value) => ({
          value,
          type: String,
          format: TEKST,
          ...(i === 0 ? { fontWeight: 'bold' as const } : {}),
        })),
      ),
      columns: (rijen[0] ?? []).map(() => ({ width: 22 })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();

const uitleg = (blad: Blad): string[][] => [
  ['kolom', 'verplicht', 'uitleg', 'voorbeeld'],
  ...Object.entries(blad).map(([naam, k]) => [naam, magLeeg(k) ? 'nee' : 'ja', k.uitleg, k.voorbeeld]),
];

const gebieden = (): string[][] => [
  ['gemeente', 'naam', 'wijk', 'wijknaam', 'buurt', 'buurtnaam'],
  ...gemeenten().flatMap((g) =>
    wijkenVan(g.code).flatMap((w) => buurtenVan(w.code).map((b) => [g.code, g.naam, w.code, w.naam, b.code, b.naam])),
  ),
];

/** The empty template of a sheet with its columns, one row that shows how, what each column means, and the area codes. */
export function sjabloon(blad: Blad, vorm: 'csv' | 'xlsx'): Promise<Buffer> {
  const kop = Object.keys(blad);
  if (vorm === 'csv') return Promise.resolve(alsCsv([kop]));
  return alsXlsx([
    { naam: 'Rijen', rijen: [kop] },
    { naam: 'Uitleg', rijen: uitleg(blad) },
    { naam: 'Voorbeeld', rijen: [kop, Object.values(blad).map((k) => k.voorbeeld)] },
    { naam: 'Gebieden', rijen: gebieden() },
  ]);
}
