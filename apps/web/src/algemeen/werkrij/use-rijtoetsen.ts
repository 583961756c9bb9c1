import type { KeyboardEvent } from 'react';
import type { Werk } from '../../api/werkplek.js';
import { useToetsen } from '../../kern/toetsen.js';

interface Rijen {
  zichtbaar: readonly Werk[];
  gekozen: Werk | undefined;
  kies: (id: string) => void;
  wissel: (id: string) => void;
  pakOp: () => void;
  terug: () => void;
}

/** The keys of the queue. `a` and `b` press the first and second deed of the panel, whichever they are. */
export function useRijtoetsen({ zichtbaar, gekozen, kies, wissel, pakOp, terug }: Rijen): void {
  const stap = (n: number) => () => {
    const volgende = zichtbaar[zichtbaar.findIndex((w) => w.id === gekozen?.id) + n];
    if (!volgende) return;
    kies(volgende.id);
    document.getElementById(rijId(volgende.id))?.focus();
  };
  const doe = (n: number) => () => document.querySelectorAll<HTMLElement>('.werk__paneel [data-daad]')[n]?.click();
  useToetsen([
    { toets: 'j', zegt: 'volgende', doe: stap(1) },
    { toets: 'k', zegt: 'vorige', doe: stap(-1) },
    { toets: 'enter', zegt: 'open het onderwerp', vanzelf: true },
    { toets: 'a', zegt: 'eerste handeling', doe: doe(0) },
    { toets: 'b', zegt: 'tweede handeling', doe: doe(1) },
    { toets: 'o', zegt: 'pak op, of geef terug', doe: pakOp },
    { toets: 'x', zegt: 'selecteer', doe: () => gekozen && wissel(gekozen.id) },
    { toets: '/', zegt: 'zoek in je werk', doe: () => document.getElementById('zoek-werk')?.focus() },
    { toets: 'esc', zegt: 'terug naar de lijst', altijd: true, doe: () => naarLijst(gekozen, terug) },
  ]);
}

/** On a row: the arrows go to the one before or after, also for who switched the letters off. */
export function langsRijen(e: KeyboardEvent<HTMLElement>): void {
  const stap = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (!stap || e.ctrlKey || e.altKey || e.metaKey) return;
  e.preventDefault();
  const rijen = [...document.querySelectorAll<HTMLElement>(`[id^="${rijId('')}"]`)];
  rijen[rijen.indexOf(e.currentTarget) + stap]?.focus();
}

export const rijId = (id: string): string => `rij-${id}`;

/** Out of a field or the panel, back to the row that is open; without one to the page itself. */
function naarLijst(gekozen: Werk | undefined, terug: () => void): void {
  terug();
  requestAnimationFrame(() => document.getElementById(gekozen ? rijId(gekozen.id) : 'inhoud')?.focus());
}
