import { readSheet } from 'read-excel-file/node';
import { onleesbaar, type Bestandgrenzen } from './grenzen.js';
import { eisKleineZip } from './zip.js';

/** Rows of text of the first sheet, the heading first. Days become `2026-03-12`, amounts get a comma. @throws Regelfout */
export async function leesXlsx(bestand: Buffer, g: Bestandgrenzen): Promise<string[][]> {
  eisKleineZip(bestand, g);
  try {
    const rijen = (await readSheet(bestand)) as unknown[][];
    return rijen.map((rij) => rij.map(alsTekst));
  } catch {
    return onleesbaar('Dit is geen rekenblad dat te lezen is. Bewaar het opnieuw als .xlsx of als .csv.');
  }
}

function alsTekst(waarde: unknown): string {
  if (waarde instanceof Date) return waarde.toISOString().slice(0, 10);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number')
    return Number.isInteger(waarde) ? waarde.toFixed(0) : waarde.toFixed(2).replace('.', ',');
  return typeof waarde === 'string' ? waarde.trim() : '';
}
