import { weiger } from '@weerthuis/domain';

/** What a file may cost before it is refused; `bytes` is bounded by the body parser. */
export interface Bestandgrenzen {
  /** Rows below the heading. */
  rijen: number;
  kolommen: number;
  /** Bytes after unpacking, of all parts of a workbook together. */
  uitgepakt: number;
  /** Parts (sheets, styles, pictures) in a workbook. */
  delen: number;
  /** Characters in one cell. */
  cel: number;
}

export const GRENZEN: Bestandgrenzen = {
  rijen: 20_000,
  kolommen: 80,
  uitgepakt: 64 * 1024 * 1024,
  delen: 200,
  cel: 2_000,
};

/** The file as a whole cannot be read. @throws Regelfout import-onleesbaar */
export const onleesbaar = (detail: string): never =>
  weiger({
    code: 'import-onleesbaar',
    soort: 'ongeldig',
    titel: 'Het bestand is niet te lezen.',
    detail: `${detail} Er is niets gewijzigd.`,
  });
