import { ZINNEN_COORDINATOR } from './zinnen-coordinator.js';
import { ZINNEN_CORPORATIE } from './zinnen-corporatie.js';
import { ZINNEN_PERSOON } from './zinnen-persoon.js';
import { PUBLIEKEN, type Namen, type Publiek, type Zin } from './zin.js';

const PER_PUBLIEK = { coordinator: ZINNEN_COORDINATOR, corporatie: ZINNEN_CORPORATIE, persoon: ZINNEN_PERSOON };

/** The sentences of one kind of reader, each once. Person and corporatie get the name of an area, nothing else of the values. */
export function zeg(zinnen: readonly Zin[], publiek: Publiek, namen: Namen): string[] {
  const teksten = zinnen.flatMap(({ code, gebied, waarden }) => {
    const naam = gebied ? namen.gebied(gebied) : '';
    return PER_PUBLIEK[publiek][code]?.(naam, publiek === 'coordinator' ? waarden : {}) ?? [];
  });
  return [...new Set(teksten)];
}

export type Uitleg = Record<Publiek, string[]>;

export const zegAllen = (zinnen: readonly Zin[], namen: Namen): Uitleg =>
  Object.fromEntries(PUBLIEKEN.map((p) => [p, zeg(zinnen, p, namen)])) as Uitleg;
