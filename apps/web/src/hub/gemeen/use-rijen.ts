import { useToetsen } from '../../kern/toetsen.js';

/** The rows of this page: what has `data-rij` and can be focused. */
export const rijen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-rij]')];

/** The row that has the focus, by its `data-rij`. */
export const rijNu = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-rij], [data-bij]')?.dataset['rij'] ??
  document.activeElement?.closest<HTMLElement>('[data-bij]')?.dataset['bij'];

/** `j` and `k` go along the rows of a list; the focus is the choice. */
export function useRijen(): void {
  const stap = (n: number) => () => {
    const alle = rijen();
    const nu = alle.findIndex((r) => r.dataset['rij'] === rijNu());
    const naar = alle[Math.min(alle.length - 1, Math.max(0, nu === -1 ? 0 : nu + n))];
    naar?.focus({ preventScroll: true });
    naar?.scrollIntoView({ block: 'nearest' });
  };
  useToetsen([
    { toets: 'j', zegt: 'volgende', doe: stap(1) },
    { toets: 'k', zegt: 'vorige', doe: stap(-1) },
    { toets: 'enter', zegt: 'open', vanzelf: true },
  ]);
}
