export * from './woning.js';
export * from './aanbieding.js';

/** The label of a code in a VERA list; an unknown code is its own label (open code lists). */
export const veraLabel = (lijst: Readonly<Record<string, string>>, code: string): string =>
  (Object.hasOwn(lijst, code) && lijst[code]) || code;
