/** A message that waits, as far as its turn depends on it. */
export interface Wachtend {
  /** Order of arrival. */
  volg: number;
  sequence: number;
  /** Not before this moment, milliseconds since 1970. */
  probeerNa?: number | undefined;
}

/** One stream (source and incarnatie) of a key. */
export interface Stroomstand<W extends Wachtend = Wachtend> {
  naam: string;
  /** All sequences up to here are done. */
  verwerktTot: number;
  vastgehouden: boolean;
  wachtend: W[];
}

export interface Beurt<W extends Wachtend> {
  /** Whose turn it is, if anybody's. */
  nu?: { stroom: string; bericht: W };
  /** When the first that must wait may be tried again. */
  later?: number;
  /** Streams of which the next sequence is missing. */
  gaten: string[];
}

/**
 * Decides which message of one key is next. Per stream the order is that of `sequence`; a sequence that was passed before
 * is late and goes first; a held stream waits, the others flow; between streams the order of arrival decides.
 */
export function kiesVolgende<W extends Wachtend>(stromen: Stroomstand<W>[], op: number): Beurt<W> {
  const gaten: string[] = [];
  const kansen: { stroom: string; bericht: W }[] = [];
  let later: number | undefined;
  for (const s of stromen) {
    if (s.vastgehouden || !s.wachtend.length) continue;
    const aanDeBeurt = s.wachtend.filter((w) => w.sequence <= s.verwerktTot + 1);
    if (!aanDeBeurt.length) gaten.push(s.naam);
    for (const bericht of aanDeBeurt) {
      if ((bericht.probeerNa ?? 0) <= op) kansen.push({ stroom: s.naam, bericht });
      else later = Math.min(later ?? Infinity, bericht.probeerNa as number);
    }
  }
  const nu = kansen.sort((a, b) => a.bericht.volg - b.bericht.volg)[0];
  return { gaten, ...(nu ? { nu } : {}), ...(later === undefined ? {} : { later }) };
}
