/** Sequences after `na` up to and including `tot`. */
export interface Bereik {
  na: number;
  tot: number;
}

/** The sequences that are missing after `na`, before the last one that is there, as ranges in order. */
export function gatenVan(na: number, aanwezig: number[]): Bereik[] {
  const gaten: Bereik[] = [];
  let vorige = na;
  for (const n of [...new Set(aanwezig)].filter((x) => x > na).sort((a, b) => a - b)) {
    if (n > vorige + 1) gaten.push({ na: vorige, tot: n - 1 });
    vorige = n;
  }
  return gaten;
}
