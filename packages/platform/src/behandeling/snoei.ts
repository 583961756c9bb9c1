import type { Dicht } from './dicht.js';

/**
 * An answer without what it says about closed casussen: rows of a list that name one go, whole; undefined when the answer
 * itself names one. What a list is counted by elsewhere in the answer is not recounted.
 */
export function snoei<T>(waarde: T, dicht: Dicht): T | undefined {
  return dicht.size === 0 ? waarde : (ontdoe(waarde, dicht) as T | undefined);
}

function ontdoe(waarde: unknown, dicht: Dicht): unknown {
  if (typeof waarde === 'string') return dicht.has(waarde) ? undefined : waarde;
  if (typeof waarde !== 'object' || waarde === null || waarde instanceof Date) return waarde;
  if (Array.isArray(waarde))
    return waarde.map((een) => ontdoe(een, dicht)).filter((een, i) => een !== undefined || waarde[i] === undefined);
  const uit = Object.create(Object.getPrototypeOf(waarde) as object) as Record<string, unknown>;
  for (const [naam, deel] of Object.entries(waarde)) {
    if (dicht.has(naam)) continue;
    const over = ontdoe(deel, dicht);
    if (over === undefined && deel !== undefined) return undefined;
    uit[naam] = over;
  }
  return uit;
}
