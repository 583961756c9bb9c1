import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Filter } from './filter.js';

type Deel = { [sleutel in keyof Filter]: Filter[sleutel] | undefined };
const RUST = 250;

/** The filters: at once on the screen, a moment later in the address. Going back in history brings the old ones back. */
export function useFilter(): [Filter, (deel: Partial<Deel>) => void] {
  const adres = useSearch({ from: '/schil/' });
  const navigeer = useNavigate();
  const [filter, zet] = useState<Filter>(adres);
  const zelf = useRef(adres);
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (JSON.stringify(adres) !== JSON.stringify(zelf.current)) zet(adres);
    zelf.current = adres;
  }, [adres]);
  useEffect(() => () => clearTimeout(klok.current), []);
  const stel = useCallback(
    (deel: Partial<Deel>) =>
      zet((was) => {
        const nieuw = Object.fromEntries(Object.entries({ ...was, ...deel }).filter(([, w]) => w)) as Filter;
        clearTimeout(klok.current);
        klok.current = setTimeout(() => {
          // Somebody is already on the way to another page, which is still being fetched.
          if (location.pathname !== '/') return;
          zelf.current = nieuw;
          void navigeer({ to: '/', search: nieuw, replace: true, resetScroll: false });
        }, RUST);
        return nieuw;
      }),
    [navigeer],
  );
  return [filter, stel];
}
