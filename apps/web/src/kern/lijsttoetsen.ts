import { useToetsen } from './toetsen.js';

/** The rows of this page: links or rows that can have the focus, marked `data-rij`. */
const rijen = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-rij]')];

/** What the focus is in: a row, or what belongs to one (`data-bij`, with the name of the row). */
const hier = (): HTMLElement | null | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-rij], [data-bij]');

/** The name of the row that has the focus: its `data-rij`. */
export const rijNu = (): string | undefined => {
  const plek = hier();
  return plek?.dataset['rij'] ?? plek?.dataset['bij'];
};

/** `j` and `k` go along the rows of a list; the focus is the choice, and `enter` is the row itself. */
export function useLijsttoetsen(): void {
  const stap = (n: 1 | -1) => () => {
    const [alle, plek] = [rijen(), hier()];
    const bij = plek?.dataset['bij'];
    const nu = plek ? alle.findIndex((r) => r === plek || (bij !== undefined && r.dataset['rij'] === bij)) : -1;
    const naar = alle[nu < 0 ? 0 : Math.min(alle.length - 1, Math.max(0, nu + n))];
    naar?.focus({ preventScroll: true });
    naar?.scrollIntoView({ block: 'nearest' });
  };
  useToetsen([
    { toets: 'j', zegt: 'volgende', doe: stap(1) },
    { toets: 'k', zegt: 'vorige', doe: stap(-1) },
    { toets: 'enter', zegt: 'open', vanzelf: true },
  ]);
}
