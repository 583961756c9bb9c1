import type { Contingent, Datum } from '@weerthuis/domain';

/** First day of the calendar period of a contingent that this day falls in, and the first day of the next. */
export function periodeVan(periode: Contingent['periode'], vandaag: Datum): { van: Datum; tot: Datum } {
  const [jaar, maand] = [Number(vandaag.slice(0, 4)), Number(vandaag.slice(5, 7))];
  if (periode === 'jaar') return { van: `${jaar}-01-01`, tot: `${jaar + 1}-01-01` };
  const eerste = maand - ((maand - 1) % 3);
  const dag = (m: number): Datum =>
    m > 12 ? `${jaar + 1}-${String(m - 12).padStart(2, '0')}-01` : `${jaar}-${String(m).padStart(2, '0')}-01`;
  return { van: dag(eerste), tot: dag(eerste + 3) };
}
