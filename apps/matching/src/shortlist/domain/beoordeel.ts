import { HARDE_REGELS } from './harde-regels.js';
import type { Huis, Omstandigheden, Oordeel, Reden, Zoeker } from './paar.js';
import { SCOREDELEN } from './punten.js';

/** Judges one pair: every hard rule that applies, and for each yes and no its reason. The score counts only if it fits. */
export function beoordeel(zoeker: Zoeker, huis: Huis, om: Omstandigheden): Oordeel {
  const toets = (regels: typeof HARDE_REGELS): Reden[] => regels.flatMap((regel) => regel(zoeker, huis, om) ?? []);
  const hard = toets(HARDE_REGELS);
  const delen = toets(SCOREDELEN);
  return {
    past: hard.every((r) => r.ja),
    score: delen.reduce((som, r) => som + (r.punten ?? 0), 0),
    redenen: [...hard, ...delen],
  };
}
