import { parse } from 'csv-parse/sync';
import { onleesbaar, type Bestandgrenzen } from './grenzen.js';

/** Rows of text, the heading first. Semicolon or comma (the heading tells which, for a Dutch amount holds a comma). @throws Regelfout */
export function leesCsv(bestand: Buffer, g: Bestandgrenzen): string[][] {
  const csv = alsTekst(bestand);
  const kop = csv.slice(0, csv.search(/\r?\n|$/));
  try {
    return parse(csv, {
      bom: true,
      delimiter: kop.includes(';') ? ';' : kop.includes('\t') ? '\t' : ',',
      skip_empty_lines: false,
      relax_column_count_less: true,
      trim: true,
      to: g.rijen + 2,
      max_record_size: g.kolommen * g.cel,
    });
  } catch (fout) {
    if (fout instanceof Error && 'lines' in fout)
      onleesbaar(
        `Regel ${String(fout.lines)} past niet bij de kopregel, of een aanhalingsteken sluit niet. Verbeter die regel.`,
      );
    throw fout;
  }
}

/** UTF-8, or what older spreadsheets save as CSV: Windows-1252. */
function alsTekst(bestand: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bestand);
  } catch {
    return new TextDecoder('windows-1252').decode(bestand);
  }
}
