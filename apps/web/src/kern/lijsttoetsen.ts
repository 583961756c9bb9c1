import { useToetsen } from './toetsen.js';

/** `j` and `k` go through the links marked `data-rij`; `enter` is the link itself; `/` goes to the search field. */
export function useLijsttoetsen(): void {
  const stap = (n: 1 | -1) => () => {
    const rijen = [...document.querySelectorAll<HTMLElement>('[data-rij]')];
    const nu = rijen.indexOf(document.activeElement as HTMLElement);
    rijen[nu < 0 ? (n > 0 ? 0 : rijen.length - 1) : Math.min(rijen.length - 1, Math.max(0, nu + n))]?.focus();
  };
  useToetsen([
    { toets: 'j', zegt: 'volgende', doe: stap(1) },
    { toets: 'k', zegt: 'vorige', doe: stap(-1) },
    { toets: 'enter', zegt: 'open', vanzelf: true },
    { toets: '/', zegt: 'zoek', doe: () => document.querySelector<HTMLElement>('input[type=search]')?.focus() },
  ]);
}
