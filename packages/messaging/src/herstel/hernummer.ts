import type { Uuid } from '@weerthuis/domain';
import { sha256 } from '../handtekening/kenmerken.js';

/** SHA-256 in lower-case hex over the uuids in order, each followed by a line feed. */
export const stroomhash = (feiten: readonly Uuid[]): string => sha256(feiten.map((f) => `${f}\n`).join(''));

export interface Hernummerd<R> {
  /** The facts to send again, with the sequence each gets. Sequence 1 is `stroom.begin`. */
  feiten: { rij: R; sequence: number }[];
  /** Facts that the source knows and may not send again. */
  gewist: Uuid[];
  eind: { sequence: number; aantal: number; hash: string };
}

/** Gives all known facts of one stream, in their order, sequences of a new incarnatie between `stroom.begin` and `stroom.eind`. */
export function hernummer<R extends { feit: Uuid; gewist: boolean }>(rijen: readonly R[]): Hernummerd<R> {
  const feiten = rijen.filter((r) => !r.gewist).map((rij, i) => ({ rij, sequence: i + 2 }));
  const hash = stroomhash(feiten.map((f) => f.rij.feit));
  return {
    feiten,
    gewist: [...new Set(rijen.filter((r) => r.gewist).map((r) => r.feit))],
    eind: { sequence: feiten.length + 2, aantal: feiten.length, hash },
  };
}
