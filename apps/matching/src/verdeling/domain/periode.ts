import { langeDatum, type Datum } from '@weerthuis/domain';

type Periode = 'jaar' | 'kwartaal';

const maandnummer = (d: Datum): number => Number(d.slice(5, 7));

/** First day of the year or quarter in which this day lies. */
export const begin = (periode: Periode, d: Datum): Datum => {
  const maand = periode === 'jaar' ? 1 : maandnummer(d) - ((maandnummer(d) - 1) % 3);
  return `${d.slice(0, 4)}-${String(maand).padStart(2, '0')}-01`;
};

/** `2026` or `2026-K2`. */
export const periodeVan = (periode: Periode, d: Datum): string =>
  periode === 'jaar' ? d.slice(0, 4) : `${d.slice(0, 4)}-K${Math.ceil(maandnummer(d) / 3)}`;

/** `2026-04`: the month whose lot counts. */
export const maandVan = (d: Datum): string => d.slice(0, 7);

/** `1 maart 2026` */
export const dagnaam = (d: Datum): string => langeDatum(d).split(' ').slice(1).join(' ');

/** `maart 2026` */
export const maandnaam = (maand: string): string => dagnaam(`${maand}-01`).split(' ').slice(1).join(' ');

/** The month after `2026-12` is `2027-01`. */
export const maandNa = (maand: string): string => {
  const [jaar, nummer] = maand.split('-').map(Number) as [number, number];
  return nummer === 12 ? `${jaar + 1}-01` : `${jaar}-${String(nummer + 1).padStart(2, '0')}`;
};
