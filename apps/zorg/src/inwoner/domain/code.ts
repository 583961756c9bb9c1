/** Letters and digits that look and sound apart: no I, O, Q, S, 0, 1 or 5. */
const TEKENS = 'ABCDEFGHJKLMNPRTUVWXYZ2346789';

/** Characters by which the code is found; the others are the secret and are only kept as a hash. */
const KENMERK = 4;
const LENGTE = 12;

/** How often somebody may be wrong before the code no longer works. */
export const POGINGEN = 5;
/** Days in which a letter must have come and been used. */
export const CODE_DAGEN = 14;
/** How long somebody stays logged in without a visit: on a device of their own, and on that of another. */
export const EIGEN_TOESTEL_DAGEN = 30;
export const ANDER_TOESTEL_MINUTEN = 30;

export interface Code {
  kenmerk: string;
  geheim: string;
}

const splits = (tekens: string): Code => ({ kenmerk: tekens.slice(0, KENMERK), geheim: tekens.slice(KENMERK) });

/** Makes a code out of random numbers below a bound. */
export const maakCode = (lot: (onder: number) => number): Code =>
  splits(Array.from({ length: LENGTE }, () => TEKENS[lot(TEKENS.length)]).join(''));

/** As it stands in the letter: `K7PM-3XHD-9RTW`. */
export const schrijfCode = ({ kenmerk, geheim }: Code): string => (kenmerk + geheim).match(/.{4}/g)?.join('-') ?? '';

/** Reads what somebody typed, whatever the spaces, dashes and case; undefined when it cannot be a code. */
export function leesCode(getypt: unknown): Code | undefined {
  if (typeof getypt !== 'string') return undefined;
  const tekens = getypt.toUpperCase().replace(/[\s.\-–_]/g, '');
  return tekens.length === LENGTE && [...tekens].every((teken) => TEKENS.includes(teken)) ? splits(tekens) : undefined;
}
