import type { Datum } from '@weerthuis/domain';
import { hoofdletter, inWoorden, kort } from '../../kern/datum.js';
import type { Akkoord, Kandidaatstelling, Voordracht } from '../gemeen/typen.js';
import { opsomming, woorden } from '../../kern/woorden.js';

export const ROLNAAM: Readonly<Record<string, string>> = {
  corporatie: 'corporatie',
  hoofdbegeleider: 'hoofdbegeleider',
  persoon: 'de persoon',
  herkomst: 'gemeente van herkomst',
  vestiging: 'gemeente van vestiging',
};

const LOPEND = ['open', 'voorlopig-akkoord'];
export const loopt = (v: Pick<Voordracht, 'stand'>): boolean => LOPEND.includes(v.stand);

/** Of whom an answer still counts. */
export const actief = (k: Pick<Kandidaatstelling, 'stand'>): boolean =>
  ['gevraagd', 'voorlopig-akkoord', 'definitief-akkoord'].includes(k.stand);

/** The questions of the round that runs, of who is asked now. */
export const huidig = (v: Voordracht): Akkoord[] =>
  v.kandidaatstellingen
    .filter(actief)
    .flatMap((k) => k.akkoorden.filter((a) => a.ronde === k.ronde && a.versie === v.versie && a.stand !== 'vervallen'));

/** First day on which silence has a consequence. */
export const termijn = (v: Voordracht): Datum | undefined =>
  huidig(v)
    .filter((a) => a.stand === 'open')
    .map((a) => a.antwoordVoor)
    .toSorted()[0];

/** Who must still answer, and what is already in. */
export function antwoordzin(v: Voordracht): string {
  if (v.stand === 'aangenomen') return 'Aangenomen: de plaatsing is geopend.';
  if (v.stand === 'vervallen')
    return `Vervallen${v.reden ? `: ${woorden(v.reden)}` : ''}. De woning is vrij voor een ander.`;
  const vragen = huidig(v);
  const stil = vragen.filter((a) => a.stand === 'open');
  const ja = vragen.filter((a) => a.antwoord === 'ja').length;
  if (vragen.length === 0) return 'Er is nu niemand gevraagd.';
  if (stil.length === 0) return 'Iedereen heeft geantwoord.';
  const wie = opsomming(stil.map((a) => ROLNAAM[a.rol] ?? woorden(a.rol)));
  const binnen =
    ja === 0
      ? 'Nog niemand zei ja'
      : `${hoofdletter(inWoorden(ja))} van ${inWoorden(vragen.length)} ${ja === 1 ? 'zei' : 'zeiden'} ja`;
  return `${binnen}. ${hoofdletter(stil.length === vragen.length && stil.length > 2 ? 'alle partijen' : wie)} ${
    stil.length === 1 ? 'antwoordt' : 'antwoorden'
  } vóór ${kort(termijn(v) ?? stil[0]!.antwoordVoor)}.`;
}

/** What happens when nobody answers. */
export const alsNiets = (v: Voordracht): string => {
  const reserve = v.kandidaatstellingen.some((k) => k.stand === 'reserve');
  return reserve
    ? 'na de termijn wordt de reserve gevraagd'
    : 'na de termijn vervalt de voordracht en is de woning weer vrij';
};

/** What can be said of all that run. */
export function voordrachtenzin(alle: readonly Voordracht[], nu: Datum): string {
  const lopend = alle.filter(loopt);
  if (lopend.length === 0) return 'Er loopt nu geen voordracht.';
  const laat = lopend.filter((v) => (termijn(v) ?? '9') < nu).length;
  const tweede = lopend.filter((v) => v.stand === 'voorlopig-akkoord').length;
  const begin = `${inWoorden(lopend.length)} ${lopend.length === 1 ? 'voordracht loopt' : 'voordrachten lopen'}`;
  const slot = tweede > 0 ? `, ${inWoorden(tweede)} in de tweede ronde` : '';
  return `${hoofdletter(begin)}${slot}. ${laat > 0 ? `${hoofdletter(inWoorden(laat))} ${laat === 1 ? 'is' : 'zijn'} over de termijn.` : 'Niets is over de termijn.'}`;
}
