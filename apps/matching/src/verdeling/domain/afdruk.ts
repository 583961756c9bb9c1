import { createHash } from 'node:crypto';

/** Members in the order of their names, as RFC 8785 has it; here are only strings, integers and booleans. */
const inVasteVolgorde = (_sleutel: string, x: unknown): unknown =>
  typeof x === 'object' && x !== null && !Array.isArray(x)
    ? Object.fromEntries(Object.entries(x).sort(([a], [b]) => (a < b ? -1 : 1)))
    : x;

/** SHA-256, hexadecimal: anybody who has the same input gets the same. */
export const afdrukVan = (iets: object): string =>
  createHash('sha256').update(JSON.stringify(iets, inVasteVolgorde)).digest('hex');
