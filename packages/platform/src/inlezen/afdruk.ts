import { createHash } from 'node:crypto';

/** Per column a short print of what was read: enough to see what changed, without keeping the value a second time. */
export type Afdruk = Record<string, string>;

export const afdrukVan = (waarden: Readonly<Record<string, unknown>>): Afdruk =>
  Object.fromEntries(
    Object.entries(waarden).map(([kolom, waarde]) => [
      kolom,
      createHash('sha256')
        .update(JSON.stringify(waarde ?? null))
        .digest('hex')
        .slice(0, 12),
    ]),
  );

/** The columns in which two prints differ; a column that one of them lacks counts as empty. */
export function verschil(oud: Afdruk, nieuw: Afdruk): string[] {
  const leeg = afdrukVan({ x: null })['x'];
  return Object.keys({ ...nieuw, ...oud }).filter((k) => (oud[k] ?? leeg) !== (nieuw[k] ?? leeg));
}
