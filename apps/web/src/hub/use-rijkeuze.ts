import './regie.css';
import { useEffect, useRef, useState } from 'react';
import { useToetsen } from '../kern/toetsen.js';

/** `j`, `k` and `enter` over the rows of a table; gives each row its attributes. The focus goes to the link of the row. */
export function useRijkeuze(aantal: number, open: (rij: number) => void) {
  const [rij, zet] = useState(-1);
  const rijen = useRef(new Map<number, HTMLTableRowElement>());
  const verplaats = (naar: number) => zet(Math.max(0, Math.min(aantal - 1, naar)));
  useEffect(() => {
    const tr = rijen.current.get(rij);
    tr?.querySelector<HTMLElement>('a, button')?.focus();
    tr?.scrollIntoView({ block: 'nearest' });
  }, [rij]);
  useToetsen([
    { toets: 'j', zegt: 'volgende', doe: () => verplaats(rij + 1) },
    { toets: 'k', zegt: 'vorige', doe: () => verplaats(rij - 1) },
    { toets: 'o', zegt: 'open', doe: () => rij >= 0 && open(rij) },
    { toets: 'enter', zegt: 'open', vanzelf: true },
  ]);
  return (i: number) => ({
    className: i === rij ? 'rij rij--hier' : 'rij',
    ref: (tr: HTMLTableRowElement | null) => {
      if (tr) rijen.current.set(i, tr);
      else rijen.current.delete(i);
    },
  });
}
