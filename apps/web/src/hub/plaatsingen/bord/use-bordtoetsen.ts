import type { RefObject } from 'react';
import { useToetsen } from '../../../kern/toetsen.js';

type Kant = 'op' | 'neer' | 'links' | 'rechts';

/** Arrows go to the nearest thing that way; `g` to the next gap. What is chosen has the focus. */
export function useBordtoetsen(bord: RefObject<HTMLElement | null>, kies: (id: string) => void): void {
  const naar = (stuk: SVGGElement | undefined) => {
    const id = stuk?.dataset['stuk'];
    if (!stuk || !id) return;
    kies(id);
    stuk.focus();
    stuk.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const stukken = () => [...(bord.current?.querySelectorAll<SVGGElement>('[data-stuk]') ?? [])];
  const huidige = () => bord.current?.querySelector<SVGGElement>('[data-stuk]:focus, [data-stuk][tabindex="0"]');
  const pijl = (kant: Kant) => () => {
    const nu = huidige();
    if (!nu) return naar(stukken()[0]);
    if (document.activeElement !== nu) return naar(nu);
    naar(dichtstbij(nu, stukken(), kant));
  };
  const gat = () => {
    const gaten = stukken().filter((s) => s.classList.contains('gat'));
    const nu = gaten.findIndex((s) => s === document.activeElement);
    naar(gaten[(nu + 1) % Math.max(1, gaten.length)]);
  };
  useToetsen([
    { toets: 'ArrowUp', zegt: 'hoger', doe: pijl('op') },
    { toets: 'ArrowDown', zegt: 'lager', doe: pijl('neer') },
    { toets: 'ArrowLeft', zegt: 'eerder', doe: pijl('links') },
    { toets: 'ArrowRight', zegt: 'later', doe: pijl('rechts') },
    { toets: 'g', zegt: 'volgend gat', doe: gat },
  ]);
}

function dichtstbij(van: SVGGElement, alle: readonly SVGGElement[], kant: Kant): SVGGElement | undefined {
  const v = vlak(van);
  const kandidaten = alle.flatMap((el) => {
    if (el === van) return [];
    const [dx, dy] = [vlak(el).x - v.x, vlak(el).y - v.y];
    const [langs, opzij] = kant === 'op' || kant === 'neer' ? [dy, dx] : [dx, dy];
    const vooruit = kant === 'op' || kant === 'links' ? -langs : langs;
    if (vooruit <= 4) return [];
    return [
      { el, afstand: kant === 'op' || kant === 'neer' ? vooruit * 3 + Math.abs(opzij) : vooruit + Math.abs(opzij) * 6 },
    ];
  });
  return kandidaten.sort((a, b) => a.afstand - b.afstand)[0]?.el;
}

const vlak = (el: SVGGElement): { x: number; y: number } => {
  const r = el.querySelector('.raak')?.getBoundingClientRect() ?? el.getBoundingClientRect();
  return { x: r.x + Math.min(r.width / 2, 40), y: r.y + r.height / 2 };
};
