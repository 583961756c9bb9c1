import { EMMERS } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import canonicalize from 'canonicalize';
import { sha256 } from '../handtekening/kenmerken.js';
import type { Afdrukrij } from './afdrukbron.js';

/** A row as far as it is compared. */
export interface Regel {
  sleutel: Uuid;
  stroom: Uuid;
  hash: string;
}

/** The part of the keys a row is in: its first hexadecimal digit. */
export const emmerVan = (sleutel: Uuid): number => parseInt(sleutel[0] ?? '0', 16);

/** Rows with their hash, in order of key. */
export const regelsVan = (rijen: readonly Afdrukrij[]): Regel[] =>
  rijen
    .map(({ sleutel, stroom, velden }) => ({ sleutel, stroom, hash: sha256(canonicalize(velden) ?? '') }))
    .sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));

/** One hash per part of the keys. */
export function emmersVan(regels: readonly Regel[]): string[] {
  const teksten = Array.from({ length: EMMERS }, () => '');
  for (const { sleutel, hash } of regels) teksten[emmerVan(sleutel)] += `${sleutel} ${hash}\n`;
  return teksten.map((t) => sha256(t));
}

/** The parts in which two prints differ. */
export const ongelijkeEmmers = (hier: readonly string[], daar: readonly string[]): number[] =>
  hier.flatMap((hash, i) => (hash === daar[i] ? [] : [i]));

/** A run of keys: after `na`, up to and including `tot`. */
export interface Stuk<R> {
  na?: Uuid;
  tot?: Uuid;
  regels: R[];
}

/** Cuts rows in order into pieces that together cover all keys, also those of rows that only the other has. */
export function stukken<R extends Regel>(regels: readonly R[], per: number): Stuk<R>[] {
  const uit: Stuk<R>[] = [];
  for (let i = 0; i === 0 || i < regels.length; i += per) {
    const deel = regels.slice(i, i + per);
    const na = regels[i - 1]?.sleutel;
    const tot = i + per < regels.length ? deel.at(-1)?.sleutel : undefined;
    uit.push({ ...(na ? { na } : {}), ...(tot ? { tot } : {}), regels: deel });
  }
  return uit;
}

export const binnen = (sleutel: Uuid, { na, tot }: Pick<Stuk<Regel>, 'na' | 'tot'>): boolean =>
  (na === undefined || sleutel > na) && (tot === undefined || sleutel <= tot);

/** A row that differs: the hash of each side, absent where it has no such row. */
export interface Ongelijk {
  sleutel: Uuid;
  stroom: Uuid;
  hier?: string;
  daar?: string;
}

/** All rows of which the two sides have another hash, or that one side has. */
export function vergelijk(hier: readonly Regel[], daar: readonly Regel[]): Ongelijk[] {
  const hun = new Map(daar.map((r) => [r.sleutel, r]));
  const mijn = new Set(hier.map((r) => r.sleutel));
  return [
    ...hier.flatMap(({ sleutel, stroom, hash }) => {
      const ander = hun.get(sleutel)?.hash;
      return ander === hash ? [] : [{ sleutel, stroom, hier: hash, ...(ander ? { daar: ander } : {}) }];
    }),
    ...daar.flatMap(({ sleutel, stroom, hash }) => (mijn.has(sleutel) ? [] : [{ sleutel, stroom, daar: hash }])),
  ];
}
