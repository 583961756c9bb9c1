import { createRequire } from 'node:module';

const vind = (bestand: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${bestand}`);

/** What a PDF needs of its document to take in the letters. */
interface Letterbak {
  registerFont(naam: string, bestand: string): unknown;
}

/** Names of the letters, once `metLetters` took them in. */
export const GEWOON = 'gewoon';
export const VET = 'vet';

/**
 * Puts the letters in the file, as PDF/UA asks (ISO 14289-1, 7.21.4.1): it looks the same everywhere, and a name from Poland or
 * Turkey is written whole. Only the letters that occur are taken in.
 */
export function metLetters<D extends Letterbak>(doc: D): D {
  doc.registerFont(GEWOON, vind('DejaVuSans.ttf'));
  doc.registerFont(VET, vind('DejaVuSans-Bold.ttf'));
  return doc;
}
