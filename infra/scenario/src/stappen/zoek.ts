import type { Datum, Zoekantwoord } from '@weerthuis/domain';
import type { Werker } from '../toegang/werker.js';
import type { Spel } from './spel.js';

export interface Zoekrij {
  id: string;
  zoekopdracht?: string;
  casus: string;
  stand: string;
  uiterlijk: Datum;
  partij?: string;
  reden?: string;
  vervolgVan?: string;
  aanbod?: string;
}

/** Waits until this organisation has the zoekopdracht of a casus in this state. */
export const heeftZoekopdracht = (s: Spel, wie: Werker, casus: string, stand: string, wat: string): Promise<Zoekrij> =>
  s.verslag.elders(wie.waar, wat, async () =>
    (await wie.get<Zoekrij[]>('/zoekopdrachten')).find((z) => z.casus === casus && z.stand === stand),
  );

/** Answers a zoekopdracht as the party that was asked. */
export const antwoordZoeken = (s: Spel, wie: Werker, zoekopdracht: string, antwoord: Zoekantwoord) =>
  s.verslag.stap(wie.waar, `antwoordt op de zoekopdracht: ${antwoord.antwoord}`, () =>
    wie.post(`/zoekopdrachten/${zoekopdracht}/antwoord`, antwoord),
  );

interface Contingentrij {
  naam: string;
  wie: string[];
  waar: string[];
  gehaald: number;
  viaZoekopdracht: number;
  onderweg: number;
  gezocht: number;
}

/** The agreement on numbers that binds this corporatie in this gemeente, as the coordinator reads it now. */
export const leesContingent = async (
  hub: Werker,
  partij: string,
  gemeente: string,
): Promise<Contingentrij | undefined> =>
  (await hub.get<Contingentrij[]>('/contingenten')).find((c) => c.wie.includes(partij) && c.waar.includes(gemeente));
