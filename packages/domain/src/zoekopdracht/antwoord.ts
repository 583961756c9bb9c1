import { weiger } from '../fout/regelfout.js';
import type { Oin, Uuid } from '../ids/ids.js';

export const ZOEKANTWOORDEN = ['aanvaard', 'woning-gevonden', 'niet-mogelijk', 'doorgegeven'] as const;

/** What the party that was asked to look says. */
export interface Zoekantwoord {
  antwoord: (typeof ZOEKANTWOORDEN)[number];
  aanbod?: Uuid;
  reden?: string;
  doorgegevenAan?: Oin;
}

/** Which answers still fit; who accepted may yet find a home, give up or pass it on. */
const MOGELIJK: Record<string, readonly Zoekantwoord['antwoord'][]> = {
  uitgezet: ZOEKANTWOORDEN,
  aanvaard: ['woning-gevonden', 'niet-mogelijk', 'doorgegeven'],
  'niet-mogelijk': ['aanvaard', 'doorgegeven'],
  verlopen: ['aanvaard', 'woning-gevonden', 'doorgegeven'],
};

/** What an answer cannot do without. */
const NODIG: Partial<Record<Zoekantwoord['antwoord'], 'aanbod' | 'reden' | 'doorgegevenAan'>> = {
  'woning-gevonden': 'aanbod',
  'niet-mogelijk': 'reden',
  doorgegeven: 'doorgegevenAan',
};

/** The state after this answer, at the party that gives it. @throws Regelfout zoekopdracht-past-niet, zoekantwoord-onvolledig */
export function naZoekantwoord(stand: string, a: Zoekantwoord): Zoekantwoord['antwoord'] {
  if (!MOGELIJK[stand]?.includes(a.antwoord))
    weiger({
      code: 'zoekopdracht-past-niet',
      soort: 'conflict',
      titel: 'Dit antwoord past niet meer.',
      detail: `De zoekopdracht staat op '${stand}' (regel van het matchingspunt). Bel het matchingspunt als het anders moet. Er is niets gewijzigd.`,
      van: 'regel van het matchingspunt',
      veld: 'antwoord',
    });
  const nodig = NODIG[a.antwoord];
  if (nodig && !a[nodig])
    weiger({
      code: 'zoekantwoord-onvolledig',
      soort: 'ongeldig',
      titel: 'Het antwoord op de zoekopdracht is niet compleet.',
      detail: `Bij '${a.antwoord}' hoort ${nodig} (regel van het matchingspunt). Vul het in. Er is niets gewijzigd.`,
      van: 'regel van het matchingspunt',
      veld: nodig,
    });
  return a.antwoord;
}
