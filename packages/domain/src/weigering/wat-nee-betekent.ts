import { langeDatum } from '../datum/amsterdam.js';
import type { Datum } from '../datum/datum.js';
import { plusWerkdagen } from '../datum/werkdagen.js';
import type { Aanbodregels, Besluitregel, Weigergevolg } from '../regio/afspraken.js';
import type { Casusrol } from '../regio/partij.js';
import { gevolgVanWeigering } from './gevolg.js';

/** What a resident reads before answering: a heading and short paragraphs (B1). */
export interface Uitleg {
  kop: string;
  alineas: string[];
}

/** Who looks at the reason, in words of a resident. */
const KIJKER: Record<Casusrol, string> = {
  matching: 'het matchingspunt',
  aanmelder: 'uw begeleider',
  hoofdbegeleider: 'uw begeleider',
  medebetrokken: 'uw begeleider',
  herkomst: 'de gemeente waar u nu woont',
  vestiging: 'de gemeente van de woning',
  centrum: 'de gemeente',
  verhuurder: 'de verhuurder',
};

const GEVOLG: Record<Weigergevolg, (tot: string) => string> = {
  'nieuw-aanbod': () => 'Het zoeken gaat door.',
  gesprek: (tot) => `Uw begeleider praat eerst met u. Het zoeken gaat uiterlijk ${tot} verder.`,
  'zes-maanden-geen-aanbod': (tot) => `Het zoeken staat stil tot ${tot}.`,
  'opnieuw-intake': () => 'Uw begeleider kijkt opnieuw met u wat u zoekt. Daarna gaat het zoeken verder.',
  'melding-urgentie': () => 'De gemeente kijkt dan of u voorrang houdt. Het zoeken gaat door.',
  'aanmelding-gesloten': () => 'Uw aanmelding stopt. Uw begeleider kan u opnieuw aanmelden.',
};

const aantal = (n: number): string => (n === 1 ? 'één woning' : `${n} woningen`);

/**
 * What a no will mean, told before the answer: that it is allowed, that waiting time stays, who looks at the reason, and what
 * follows in this region for this person. `eerdereOordelen`: judgements of earlier weigeringen of this person.
 */
export function watNeeBetekent(
  regels: Aanbodregels,
  oordeel: Pick<Besluitregel, 'wie' | 'termijnWerkdagen'>,
  eerdereOordelen: readonly (string | null | undefined)[],
  vandaag: Datum,
): Uitleg {
  const anders = gevolgVanWeigering('ongegrond', eerdereOordelen, regels, vandaag);
  const zin = GEVOLG[anders.gevolg](anders.rustTot ? langeDatum(anders.rustTot) : '');
  const kijker = [...new Set(oordeel.wie.waarde.map((rol) => KIJKER[rol]))].join(' en ');
  const hoort = langeDatum(plusWerkdagen(vandaag, oordeel.termijnWerkdagen.waarde));
  return {
    kop: 'Wat gebeurt er als u nee zegt?',
    alineas: [
      'U mag nee zeggen. U houdt uw wachttijd. Zegt u waarom? Dan kan het matchingspunt beter zoeken.',
      `In deze regio krijgt u hoogstens ${aantal(regels.maximum.waarde)} aangeboden. Bij een nee kijkt ${kijker} naar uw reden. Is die reden goed? Dan telt uw nee niet mee.`,
      anders.gevolg === 'nieuw-aanbod'
        ? 'Ook als uw nee meetelt, gaat het zoeken door.'
        : `Telt uw nee wel mee? Dan gebeurt dit. ${zin}`,
      `Zegt u vandaag nee? Dan hoort u het uiterlijk ${hoort}. Praat er gerust over met uw begeleider.`,
    ],
  };
}
