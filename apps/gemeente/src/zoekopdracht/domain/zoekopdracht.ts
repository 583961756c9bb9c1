import { conflict, ongeldig } from '../../kern/nee.js';

export const ANTWOORDEN = ['aanvaard', 'woning-gevonden', 'niet-mogelijk', 'doorgegeven'] as const;
export type Zoekantwoord = (typeof ANTWOORDEN)[number];

export interface Antwoord {
  antwoord: Zoekantwoord;
  aanbod?: string;
  reden?: string;
  doorgegevenAan?: string;
}

/** Which answers still fit; who accepted may yet find a home, give up or pass it on. */
const MOGELIJK: Record<string, readonly Zoekantwoord[]> = {
  uitgezet: ANTWOORDEN,
  aanvaard: ['woning-gevonden', 'niet-mogelijk', 'doorgegeven'],
  'niet-mogelijk': ['aanvaard', 'doorgegeven'],
  verlopen: ['aanvaard', 'niet-mogelijk', 'doorgegeven'],
};

/** What an answer cannot do without. */
const NODIG: Partial<Record<Zoekantwoord, 'reden' | 'doorgegevenAan'>> = {
  'niet-mogelijk': 'reden',
  doorgegeven: 'doorgegevenAan',
};

/** The state after the answer. @throws Regelfout */
export function beantwoord(stand: string, a: Antwoord): Zoekantwoord {
  if (!MOGELIJK[stand]?.includes(a.antwoord))
    conflict({
      code: 'zoekopdracht-past-niet',
      titel: 'Dit antwoord past niet meer.',
      detail: `De zoekopdracht staat op '${stand}' (regel van het matchingspunt).`,
      nu: 'Bel het matchingspunt als het anders moet.',
      van: 'regel van het matchingspunt',
      veld: 'antwoord',
    });
  const nodig = NODIG[a.antwoord];
  if (nodig && !a[nodig])
    ongeldig({
      code: 'zoekopdracht-onvolledig',
      titel: nodig === 'reden' ? 'De reden ontbreekt.' : 'Aan wie is doorgegeven, ontbreekt.',
      detail: `Bij ${a.antwoord} hoort ${nodig} (regel van het matchingspunt).`,
      nu: 'Vul het in.',
      van: 'regel van het matchingspunt',
      veld: nodig,
    });
  return a.antwoord;
}
