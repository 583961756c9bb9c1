import { plusDagen, type Datum } from '@weerthuis/domain';
import type { Overdracht, Spoor } from '../kern/vragen.js';

export interface Stuk {
  van: Datum;
  tot?: Datum;
  stand: 'gedekt' | 'gat' | 'onbekend';
}

/** The benefit of one adult around the day of the key. */
export interface Inkomenbeeld {
  /** What is covered, asked, and the hole, in order. */
  stukken: Stuk[];
  /** The days after the key without benefit; absent when it joins up, or is not known. */
  gat?: { van: Datum; tot?: Datum };
  stand: 'sluit-aan' | 'gat' | 'onbekend';
}

type S = Pick<Spoor, 'soort' | 'stand' | 'vanaf' | 'tot'>;
type O = Pick<Overdracht, 'uitkeringTot' | 'uitkeringVanaf' | 'stand'>;

/**
 * Whether the benefit runs on over the day of the key. Granted benefit here counts, and on an overdracht what the other
 * gemeente pays until its last day or from its first. Asked but not granted is unknown, no gap.
 */
export function inkomenbeeld(sporen: readonly S[], overdrachten: readonly O[], sleutel: Datum): Inkomenbeeld {
  const eigen = sporen.filter((s) => s.soort === 'uitkering' && s.stand === 'toegekend' && s.vanaf);
  const gedekt: Stuk[] = [
    ...eigen.map((s) => ({ van: s.vanaf as Datum, ...(s.tot ? { tot: s.tot } : {}), stand: 'gedekt' as const })),
    ...overdrachten.filter((o) => o.stand !== 'ingetrokken').flatMap((o) => vanAnder(o, eigen.length > 0)),
  ].sort((a, b) => a.van.localeCompare(b.van));
  const gevraagd = sporen.some((s) => s.soort === 'uitkering' && s.stand === 'aangevraagd');
  const gat = eersteGat(gedekt, sleutel);
  if (!gat) return { stukken: gedekt, stand: 'sluit-aan' };
  if (gedekt.length === 0 || (gevraagd && !gat.tot))
    return { stukken: [...gedekt, { van: gat.van, stand: 'onbekend' }], stand: 'onbekend' };
  return { stukken: [...gedekt, { ...gat, stand: 'gat' as const }], gat, stand: 'gat' };
}

/** The first day from the key on that nothing covers, until the day before something begins. */
function eersteGat(gedekt: readonly Stuk[], sleutel: Datum): { van: Datum; tot?: Datum } | undefined {
  let dag = sleutel;
  for (;;) {
    const loopt = gedekt.find((s) => s.van <= dag && (!s.tot || s.tot >= dag));
    if (!loopt) break;
    if (!loopt.tot) return undefined;
    dag = plusDagen(loopt.tot, 1);
  }
  const later = gedekt.find((s) => s.van > dag);
  return { van: dag, ...(later && { tot: plusDagen(later.van, -1) }) };
}

const LANG_VOOR = -60;
const vanAnder = (o: O, eigen: boolean): Stuk[] => [
  ...(o.uitkeringTot
    ? [{ van: plusDagen(o.uitkeringTot, LANG_VOOR), tot: o.uitkeringTot, stand: 'gedekt' as const }]
    : []),
  ...(o.uitkeringVanaf && !eigen ? [{ van: o.uitkeringVanaf, stand: 'gedekt' as const }] : []),
];

/** Days of a gap, first and last included. */
export const gatdagen = (gat: { van: Datum; tot?: Datum }): number | undefined =>
  gat.tot ? Math.round((Date.parse(gat.tot) - Date.parse(gat.van)) / 86_400_000) + 1 : undefined;
