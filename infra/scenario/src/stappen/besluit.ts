import type { Werker } from '../toegang/werker.js';
import type { Spel } from './spel.js';

export interface Besluitrij {
  besluit: string;
  soort: string;
  stand: string;
  fase?: string;
  trap: number;
  als?: string;
  uitkomst?: string;
  gevolg?: string;
  tot?: string;
  waarover: string[];
}

/** Waits until this organisation finds a decision of this kind on its list. At the hub `besluiten`, elsewhere `besluitvragen`. */
export const vindBesluit = (
  s: Spel,
  wie: Werker,
  casus: string,
  soort: string,
  past: (b: Besluitrij) => boolean,
  wat: string,
): Promise<Besluitrij> =>
  s.verslag.elders(wie.waar, wat, async () => {
    const lijst = wie.waar === s.regio.hub ? 'besluiten' : 'besluitvragen';
    const rijen = await wie.get<Besluitrij[]>(`/${lijst}?casus=${casus}`);
    return rijen.find((b) => b.soort === soort && past(b));
  });

/** Gives an answer to a decision, as the hub or as a party. */
export const beslis = (wie: Werker, hub: string, besluit: string, antwoord: string): Promise<unknown> =>
  wie.post(`/${wie.waar === hub ? 'besluiten' : 'besluitvragen'}/${besluit}/antwoord`, { antwoord });
