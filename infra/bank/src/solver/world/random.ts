/** Repeatable numbers in 0..1 from a seed, the same on every machine (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const whole = (u: () => number, n: number): number => Math.floor(u() * n);
export const pick = <T>(u: () => number, list: readonly T[]): T => list[whole(u, list.length)]!;
