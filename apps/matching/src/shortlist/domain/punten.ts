import type { Datum } from '@weerthuis/domain';
import type { Reden, Regel } from './paar.js';

/** Whole months from `van` to `tot`; 0 when `tot` is earlier. */
export function maandenTussen(van: Datum, tot: Datum): number {
  const [j1, m1, d1] = van.split('-').map(Number) as [number, number, number];
  const [j2, m2, d2] = tot.split('-').map(Number) as [number, number, number];
  return Math.max(0, (j2 - j1) * 12 + m2 - m1 - (d2 < d1 ? 1 : 0));
}

const punten = (code: string, aantal: number, waarden: Reden['waarden']): Reden => ({
  code,
  ja: true,
  punten: aantal,
  waarden,
});

/** Counts while it is valid on the day of moving in; the gemeente decides, the hub only counts. */
const urgentie: Regel = ({ urgentie: u, herkomst }, _huis, { gewichten, peildatum }) =>
  u?.toegekend && (!u.tot || u.tot >= peildatum)
    ? punten('urgentie', gewichten.urgentie, { gemeente: herkomst, ...(u.tot && { tot: u.tot }) })
    : undefined;

const wachttijd: Regel = ({ wachtSinds }, _huis, { gewichten, peildatum }) => {
  const maanden = maandenTussen(wachtSinds, peildatum);
  return punten('wachttijd', maanden * gewichten.wachttijdPerMaand, { maanden, wachtSinds });
};

/** "hun eigen wijk" (uitstroomconvenant Drenthe); without wijken in the binding, the gemeente is the tie. */
const eigenWijk: Regel = ({ binding: b }, { woning: w }, { gewichten }) => {
  if (!b) return undefined;
  const ja = b.wijken?.length ? b.wijken.includes(w.wijk) : b.gemeenten.includes(w.gemeente);
  return ja ? punten('eigen-wijk', gewichten.eigenWijk, { wijk: w.wijk, gemeente: w.gemeente }) : undefined;
};

const wensbuurt: Regel = ({ woonprofiel: p }, { woning: w }, { gewichten }) =>
  p.gewensteWijken.includes(w.wijk) || p.gewensteBuurten.includes(w.buurt)
    ? punten('gewenste-wijk', gewichten.wensbuurt, { wijk: w.wijk })
    : undefined;

/** "het netwerk van de persoon die verhuist" (Weer Thuis, Hart van Brabant). */
const netwerk: Regel = ({ woonprofiel: p }, { woning: w }, { gewichten }) =>
  p.netwerkBuurten.includes(w.buurt) ? punten('netwerk', gewichten.netwerk, { buurt: w.buurt }) : undefined;

/** "bepaalde wijken niet teveel belasten" (Weer Thuis): a buurt in which nobody was placed since goes first. */
const spreiding: Regel = (_zoeker, { woning: w }, { gewichten, gebruiktInBuurt }) =>
  gebruiktInBuurt === 0 ? punten('spreiding', gewichten.spreiding, { buurt: w.buurt }) : undefined;

/** What fits best among those who can live there. */
export const SCOREDELEN: readonly Regel[] = [urgentie, wachttijd, eigenWijk, wensbuurt, netwerk, spreiding];
