/** A code of ours as words: `in-voordracht` is `in voordracht`. */
export const woorden = (code: string): string => code.replaceAll('-', ' ');

/** `a, b en c` */
export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
