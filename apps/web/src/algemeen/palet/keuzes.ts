import { leesCasusnummer } from '@weerthuis/domain';
import type { Weergave, Werk } from '../../api/werkplek.js';
import type { Menuregel, Treffer } from '../../app/rolmodule.js';
import type { Toets } from '../../kern/toetsen.js';
import { doorzoekbaar, zeef } from '../werkrij/filter.js';

/** One line of the palette: it goes somewhere, or does something. */
export interface Keus {
  sleutel: string;
  soort: 'Ga naar' | 'Doe' | 'Weergave' | 'Werk' | 'Gevonden';
  titel: string;
  onder?: string;
  toets?: string;
  naar?: string;
  doe?: () => void;
}

export interface Bronnen {
  menu: readonly Menuregel[];
  werk: readonly Werk[];
  weergaven: readonly Weergave[];
  toetsen: readonly Toets[];
  gezocht: readonly Treffer[];
}

const HOOGSTENS = 12;

/** What fits the text: pages and deeds by their words, work by everything in its row. A casusnummer shows its case only. */
export function vindKeuzes(tekst: string, b: Bronnen): Keus[] {
  const past = (titel: string) =>
    tekst
      .toLowerCase()
      .split(/\s+/)
      .every((woord) => titel.toLowerCase().includes(woord));
  const werk = tekst.length < 2 ? [] : zeef(b.werk.map(doorzoekbaar), { zoek: tekst }, '').map(alsKeus);
  const gezocht = b.gezocht.map((t): Keus => ({ sleutel: `t${t.naar}${t.titel}`, soort: 'Gevonden', ...t }));
  if (leesCasusnummer(tekst)) return [...werk, ...gezocht].slice(0, HOOGSTENS);
  const doen = b.toetsen
    .filter((t) => t.doe && !/^(ctrl|esc)/.test(t.toets) && past(t.zegt))
    .map((t): Keus => ({ sleutel: `d${t.toets}`, soort: 'Doe', titel: t.zegt, toets: t.toets, doe: () => t.doe?.() }));
  const paginas = b.menu
    .filter((m) => past(m.naam))
    .map((m): Keus => ({ sleutel: `p${m.naar}`, soort: 'Ga naar', titel: m.naam, naar: m.naar }));
  const bewaard = b.weergaven
    .filter((w) => past(w.naam))
    .map((w): Keus => ({ sleutel: `w${w.naam}`, soort: 'Weergave', titel: w.naam, naar: w.pad }));
  return [...paginas, ...bewaard, ...werk, ...gezocht, ...doen].slice(0, HOOGSTENS);
}

const alsKeus = (werk: Werk): Keus => ({
  sleutel: `k${werk.id}`,
  soort: 'Werk',
  titel: werk.titel,
  ...(werk.casusnummer && { onder: werk.casusnummer }),
  naar: werk.pad,
});
