/** One row of a table of ratios: what was measured against what, and whether the bar was met. */
export interface Figuur {
  wat: string;
  /** The bar in words, and the stretch beyond it. */
  eis: string;
  rek: string;
  /** Measured, in words, spread included. */
  gemeten: string;
  gehaald: boolean;
}

export const mediaan = (xs: readonly number[]): number => {
  const s = xs.toSorted((a, b) => a - b);
  return ((s[Math.floor((s.length - 1) / 2)] ?? NaN) + (s[Math.ceil((s.length - 1) / 2)] ?? NaN)) / 2;
};

export const kwantiel = (xs: readonly number[], q: number): number => {
  const s = xs.toSorted((a, b) => a - b);
  return s[Math.min(s.length - 1, Math.floor(s.length * q))] ?? NaN;
};

/** Median with lowest and highest. */
export const spreiding = (xs: readonly number[], cijfers = 2): string =>
  `${mediaan(xs).toFixed(cijfers)} (${Math.min(...xs).toFixed(cijfers)}–${Math.max(...xs).toFixed(cijfers)})`;

export const tabel = (rijen: readonly Figuur[]): string =>
  [
    '| figure | bar | stretch | measured | |',
    '|---|---|---|---|---|',
    ...rijen.map((r) => `| ${r.wat} | ${r.eis} | ${r.rek} | ${r.gemeten} | ${r.gehaald ? 'met' : '**missed**'} |`),
  ].join('\n');
