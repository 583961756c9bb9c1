import { queryOptions } from '@tanstack/react-query';
import type { Rol } from '@weerthuis/ui';
import { vraag } from '../api/vraag.js';

export interface Ketenpartij {
  oin: string;
  titel: string;
  rol: Exclude<Rol, 'inwoner'>;
}

/** One fact that this organisation sent or received about a casus. */
export interface Ketenfeit {
  feit: string;
  soort: string;
  tijd: string;
  van: Ketenpartij;
  aan: (Ketenpartij & { gelezen: boolean; gegevens: string[] })[];
  gronden: { grondslag: string; doel: string; bron: string }[];
  /** What it followed from. */
  na?: string;
}

/** The same thing said several times in one breath, such as eight tasks that open at once. */
export interface Ketenstap extends Ketenfeit {
  keer: number;
  feiten: string[];
}

export const ketenVraag = (casus: string) =>
  queryOptions({
    queryKey: ['keten', casus],
    queryFn: ({ signal }) => vraag<Ketenfeit[]>(`/v1/keten/${encodeURIComponent(casus)}`, { signal }),
  });

const TEGELIJK = 2000;

/** Folds neighbours of one kind, from one party and out of one cause, into a step. */
export function inStappen(feiten: readonly Ketenfeit[]): Ketenstap[] {
  const uit: Ketenstap[] = [];
  for (const feit of feiten) {
    const vorige = uit.findLast((s) => Date.parse(feit.tijd) - Date.parse(s.tijd) < TEGELIJK && zelfde(s, feit));
    if (!vorige) {
      uit.push({ ...feit, keer: 1, feiten: [feit.feit] });
      continue;
    }
    vorige.keer += 1;
    vorige.feiten.push(feit.feit);
    vorige.aan = [...vorige.aan, ...feit.aan.filter((a) => !vorige.aan.some((b) => b.oin === a.oin))];
  }
  return uit;
}

const zelfde = (a: Ketenfeit, b: Ketenfeit): boolean => a.soort === b.soort && a.van.oin === b.van.oin && a.na === b.na;

const VOLGORDE = ['zorg', 'matching', 'gemeente', 'corporatie'];

/** The lanes: every party that sent or got something, by kind. */
export function lanen(feiten: readonly Ketenfeit[]): Ketenpartij[] {
  const alle = new Map(feiten.flatMap((f) => [f.van, ...f.aan]).map((p) => [p.oin, p]));
  return [...alle.values()].sort(
    (a, b) => VOLGORDE.indexOf(a.rol) - VOLGORDE.indexOf(b.rol) || a.titel.localeCompare(b.titel),
  );
}

/** What followed from this step. */
export const gevolgen = (stappen: readonly Ketenstap[], stap: Ketenstap): Ketenstap[] =>
  stappen.filter((s) => s.na !== undefined && stap.feiten.includes(s.na) && s !== stap);
