import type { Datum } from '@weerthuis/domain';
import { hoofdletter, inWoorden, totTermijn } from '../../kern/datum.js';
import type { Aanmelding } from '../gemeen/typen.js';
import { opsomming, woorden } from '../../kern/woorden.js';

/** The completeness rules in words: what is missing, and whose rule it is. */
const REGELS: Readonly<Record<string, { zeg: string; bron: string }>> = {
  'huishouden-onvolledig': { zeg: 'precies één aanvrager in het huishouden', bron: 'regel van het matchingspunt' },
  'woonprofiel-past-niet-bij-huishouden': {
    zeg: 'een woonprofiel dat bij het huishouden past',
    bron: 'regel van het matchingspunt',
  },
  'huurgrens-ontbreekt': { zeg: 'de huurgrens', bron: 'passend toewijzen (te toetsen)' },
  'woonklaar-verlopen': { zeg: 'een geldige woonklaarverklaring', bron: 'convenant Weer thuis' },
  'indicatie-verwijzing-ontbreekt': {
    zeg: 'de verwijzing naar de indicatie',
    bron: 'regel van het matchingspunt: buiten de Wmo beslist een ander',
  },
  'hoofdbegeleider-onbekend': { zeg: 'een hoofdbegeleider uit het convenant', bron: 'convenant: partijen' },
  'wachtdatum-in-toekomst': { zeg: 'een wachtdatum die niet in de toekomst ligt', bron: 'regioprofiel' },
};

export const zegRegel = (code: string): string => REGELS[code]?.zeg ?? woorden(code);
export const bronVanRegel = (code: string): string => REGELS[code]?.bron ?? 'regel van het matchingspunt';

/** What can be said of all aanmeldingen that wait. */
export function aanmeldingenzin(alle: readonly Aanmelding[], nu: Datum): string {
  const nieuw = alle.filter((a) => a.stand === 'ingediend');
  const laat = nieuw.filter((a) => a.uiterlijk !== undefined && a.uiterlijk < nu).length;
  if (nieuw.length === 0) return 'Er is geen aanmelding te beoordelen.';
  const begin = `${inWoorden(nieuw.length)} ${nieuw.length === 1 ? 'aanmelding wacht' : 'aanmeldingen wachten'} op je oordeel`;
  const vol = nieuw.filter((a) => a.ontbreekt.length === 0).length;
  const slot =
    laat > 0
      ? `${inWoorden(laat)} ${laat === 1 ? 'is' : 'zijn'} te laat.`
      : `${inWoorden(vol)} ${vol === 1 ? 'is' : 'zijn'} volledig.`;
  return `${hoofdletter(begin)}. ${hoofdletter(slot)}`;
}

/** What can be said of one. */
export function aanmeldingzin(a: Aanmelding, nu: Datum): string {
  if (a.stand === 'aanvulling')
    return `Wacht op de aanmelder: ${opsomming(a.gronden.map(zegRegel))}.${a.uiterlijk ? ` ${hoofdletter(totTermijn(nu, a.uiterlijk))}.` : ''}`;
  if (a.stand !== 'ingediend') return `Deze aanmelding staat op ‘${woorden(a.stand)}’.`;
  if (a.dubbel)
    return 'Iemand anders meldde dezelfde persoon ook aan. De twee aanmelders beslissen samen welke doorgaat.';
  return a.ontbreekt.length === 0
    ? 'De aanmelding is volledig. Laat je toe, dan begint het zoeken; de wachttijd telt al.'
    : `Er ontbreekt: ${opsomming(a.ontbreekt.map(zegRegel))}.`;
}
