import { boek, PARTIJEN, type Boek, type Streek } from '../streek.js';

/** A command somebody gives; `n` picks among what is possible now, and nothing happens when nothing is. */
export type Daad = (s: Streek, n: number) => void;

export const kies = <T>(uit: readonly T[], n: number): T | undefined => uit[n % Math.max(1, uit.length)];

/** One of the things that these parties hold, with its holder. */
export const bijWie = <T>(
  s: Streek,
  wie: readonly string[],
  welke: (b: Boek, partij: string) => readonly T[],
  n: number,
): { partij: string; b: Boek; wat: T } | undefined =>
  kies(
    wie.flatMap((partij) => welke(boek(s, partij), partij).map((wat) => ({ partij, b: boek(s, partij), wat }))),
    n,
  );

export const iedereen = PARTIJEN;
