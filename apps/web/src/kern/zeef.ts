import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** The filter of a list, as it stands in the address. */
export interface Zeef {
  zoek?: string;
  stand?: string;
}

const tekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde !== '' ? waarde.slice(0, 100) : undefined;

/** Reads the filter out of an address; what is not one of ours falls away. */
export function leesZeef(invoer: Record<string, unknown>): Zeef {
  const [zoek, stand] = [tekst(invoer['zoek']), tekst(invoer['stand'])];
  return { ...(zoek && { zoek }), ...(stand && { stand }) };
}

const RUST = 250;

/** The filter: at once on the screen, a moment later in the address. */
export function useZeef(): [Zeef, (deel: { zoek?: string; stand?: string }) => void] {
  const adres = leesZeef(useSearch({ strict: false }));
  const navigeer = useNavigate();
  const [zeef, zet] = useState(adres);
  const hier = useRef(location.pathname).current;
  const klok = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(klok.current), []);
  const stel = (deel: { zoek?: string; stand?: string }) => {
    const nieuw = leesZeef({ ...zeef, ...deel });
    zet(nieuw);
    clearTimeout(klok.current);
    klok.current = setTimeout(() => {
      // Somebody is already on the way to another page, which is still being fetched.
      if (location.pathname === hier) void navigeer({ to: hier, search: nieuw, replace: true, resetScroll: false });
    }, RUST);
  };
  return [zeef, stel];
}

const plat = (woord: string): string =>
  woord
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Everything of a row that can be searched: made once, not per key. Dashes and spaces in a casusnummer do not matter. */
export const zoekbaar = (...delen: readonly (string | undefined)[]): string => {
  const tekst = plat(delen.filter(Boolean).join(' '));
  return `${tekst} ${tekst.replace(/[^a-z0-9 ]/g, '')}`;
};

/** Whether every word of what was typed occurs; or all of it together, as in a casusnummer. */
export function past(zoekbaar: string, zoek = ''): boolean {
  const vlak = plat(zoek).trim();
  return (
    vlak.split(/\s+/).every((woord) => zoekbaar.includes(woord)) || zoekbaar.includes(vlak.replace(/[^a-z0-9]/g, ''))
  );
}
