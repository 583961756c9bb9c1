import { createHash } from 'node:crypto';

/**
 * The lot of one month. Its commitment is written down at least a month before, when nobody can know who will be on the list;
 * every verdeling of that month draws with it, so that a second run is no second chance.
 */
export interface Maandzaad {
  /** `2026-04` */
  maand: string;
  zaad: string;
  verbintenis: string;
}

/** What is published beforehand: `printf %s "$zaad" | sha256sum`. */
export const verbintenisVan = (zaad: string): string => createHash('sha256').update(zaad).digest('hex');

export const maandzaad = (maand: string, zaad: string): Maandzaad => ({
  maand,
  zaad,
  verbintenis: verbintenisVan(zaad),
});
