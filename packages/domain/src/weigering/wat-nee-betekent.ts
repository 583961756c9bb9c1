import { langeDatum, type Bewonerstaal } from '../datum/amsterdam.js';
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

interface Woorden {
  kop: string;
  /** Who looks at the reason, in words of a resident. */
  kijker: Record<Casusrol, string>;
  en: string;
  gevolg: Record<Weigergevolg, (tot: string) => string>;
  mag: string;
  aanbod: (hoogstens: number, kijker: string) => string;
  zonderGevolg: string;
  metGevolg: (gevolg: string) => string;
  hoort: (dag: string) => string;
}

const nl: Woorden = {
  kop: 'Wat gebeurt er als u nee zegt?',
  kijker: {
    matching: 'het matchingspunt',
    aanmelder: 'uw begeleider',
    hoofdbegeleider: 'uw begeleider',
    medebetrokken: 'uw begeleider',
    herkomst: 'de gemeente waar u nu woont',
    vestiging: 'de gemeente van de woning',
    centrum: 'de gemeente',
    verhuurder: 'de verhuurder',
  },
  en: ' en ',
  gevolg: {
    'nieuw-aanbod': () => 'Het zoeken gaat door.',
    gesprek: (tot) => `Uw begeleider praat eerst met u. Het zoeken gaat uiterlijk ${tot} verder.`,
    'zes-maanden-geen-aanbod': (tot) => `Het zoeken staat stil tot ${tot}.`,
    'opnieuw-intake': () => 'Uw begeleider kijkt opnieuw met u wat u zoekt. Daarna gaat het zoeken verder.',
    'melding-urgentie': () => 'De gemeente kijkt dan of u voorrang houdt. Het zoeken gaat door.',
    'aanmelding-gesloten': () => 'Uw aanmelding stopt. Uw begeleider kan u opnieuw aanmelden.',
  },
  mag: 'U mag nee zeggen. U houdt uw wachttijd. Zegt u waarom? Dan kan het matchingspunt beter zoeken.',
  aanbod: (n, kijker) =>
    `In deze regio krijgt u hoogstens ${n === 1 ? 'één woning' : `${n} woningen`} aangeboden. Bij een nee kijkt ${kijker} naar uw reden. Is die reden goed? Dan telt uw nee niet mee.`,
  zonderGevolg: 'Ook als uw nee meetelt, gaat het zoeken door.',
  metGevolg: (gevolg) => `Telt uw nee wel mee? Dan gebeurt dit. ${gevolg}`,
  hoort: (dag) => `Zegt u vandaag nee? Dan hoort u het uiterlijk ${dag}. Praat er gerust over met uw begeleider.`,
};

const en: Woorden = {
  kop: 'What happens if you say no?',
  kijker: {
    matching: 'the matching office',
    aanmelder: 'your support worker',
    hoofdbegeleider: 'your support worker',
    medebetrokken: 'your support worker',
    herkomst: 'the municipality where you live now',
    vestiging: 'the municipality of the home',
    centrum: 'the municipality',
    verhuurder: 'the landlord',
  },
  en: ' and ',
  gevolg: {
    'nieuw-aanbod': () => 'The search goes on.',
    gesprek: (tot) => `Your support worker first talks with you. The search goes on by ${tot} at the latest.`,
    'zes-maanden-geen-aanbod': (tot) => `The search rests until ${tot}.`,
    'opnieuw-intake': () => 'Your support worker looks again with you at what you need. Then the search goes on.',
    'melding-urgentie': () => 'The municipality then looks if you keep your priority. The search goes on.',
    'aanmelding-gesloten': () => 'Your application stops. Your support worker can apply for you again.',
  },
  mag: 'You may say no. You keep your waiting time. Do you say why? Then the matching office can search better.',
  aanbod: (n, kijker) =>
    `In this region you are offered ${n === 1 ? 'one home' : `${n} homes`} at most. After a no, ${kijker} looks at your reason. Is it a good reason? Then your no does not count.`,
  zonderGevolg: 'Even if your no counts, the search goes on.',
  metGevolg: (gevolg) => `Does your no count? Then this happens. ${gevolg}`,
  hoort: (dag) =>
    `Do you say no today? Then you hear it on ${dag} at the latest. Please talk about it with your support worker.`,
};
const WOORDEN: Record<Bewonerstaal, Woorden> = { nl, en };

/**
 * What a no will mean, told before the answer: that it is allowed, that waiting time stays, who looks at the reason, and what
 * follows in this region for this person. `eerdereOordelen`: judgements of earlier weigeringen of this person.
 */
export function watNeeBetekent(
  regels: Aanbodregels,
  oordeel: Pick<Besluitregel, 'wie' | 'termijnWerkdagen'>,
  eerdereOordelen: readonly (string | null | undefined)[],
  vandaag: Datum,
  taal: Bewonerstaal = 'nl',
): Uitleg {
  const w = WOORDEN[taal];
  const anders = gevolgVanWeigering('ongegrond', eerdereOordelen, regels, vandaag);
  const gevolg = w.gevolg[anders.gevolg](anders.rustTot ? langeDatum(anders.rustTot, taal) : '');
  const kijker = [...new Set(oordeel.wie.waarde.map((rol) => w.kijker[rol]))].join(w.en);
  return {
    kop: w.kop,
    alineas: [
      w.mag,
      w.aanbod(regels.maximum.waarde, kijker),
      anders.gevolg === 'nieuw-aanbod' ? w.zonderGevolg : w.metGevolg(gevolg),
      w.hoort(langeDatum(plusWerkdagen(vandaag, oordeel.termijnWerkdagen.waarde), taal)),
    ],
  };
}
