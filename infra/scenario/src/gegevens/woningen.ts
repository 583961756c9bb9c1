import { buurtenVan, gemeente } from '@weerthuis/domain';

const STRATEN = ['Voorbeeldstraat', 'Proefpad', 'Fictielaan', 'Modelhof', 'Testplein', 'Schetsweg'];

/** A fictional dwelling in a real buurt of the gemeente. */
export function woning(
  gooi: (n: number) => number,
  gm: string,
  wens: { kamers?: number; verdieping?: number; lift?: boolean } = {},
): { buurt: string } & Record<string, unknown> {
  const buurten = buurtenVan(gm).filter((b) => (b.inwoners ?? 0) > 500);
  const buurt = buurten[gooi(buurten.length)];
  if (!buurt) throw new Error(`Geen buurt in ${gm}`);
  return {
    bagId: `${gm.slice(2)}01${String(gooi(10_000_000)).padStart(10, '0')}`,
    gemeente: gm,
    wijk: buurt.wijk,
    buurt: buurt.code,
    straat: STRATEN[gooi(STRATEN.length)],
    huisnummer: 1 + gooi(200),
    postcode: `50${10 + gooi(40)}AB`,
    plaats: gemeente(gm)?.naam ?? '',
    kamers: wens.kamers ?? 2,
    oppervlakte: 45 + gooi(30),
    verdieping: wens.verdieping ?? gooi(4),
    lift: wens.lift ?? true,
    huisdieren: true,
    rekenhuurCent: 58_000 + gooi(9_000),
    servicekostenCent: gooi(3_000),
  };
}
