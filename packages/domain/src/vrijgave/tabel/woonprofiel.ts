import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const profiel = groep('woonprofiel', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
/** The hub, and the party that will support; herkomst sees what was asked for. */
const ZOEKEN = { matching: 'aanmelding', herkomst: 'aanmelding', hoofdbegeleider: 'voordracht' } as const;
/** What a landlord needs to judge whether the home fits. */
const WONEN = { ...ZOEKEN, corporatie: 'voordracht' } as const;
/** Where someone wants to be or not to be: the hub alone. */
const PLEK = { matching: 'aanmelding' } as const;

/** Minimised requirements, codes only; nothing here says why. */
export const woonprofielRijen = [
  profiel('id', WONEN, 'de goede versie gebruiken'),
  profiel('versie', WONEN, 'de goede versie gebruiken'),
  profiel('kamers', WONEN, 'een woning zoeken waarin iedereen past'),
  profiel('extraNachten', PLEK, 'plek hebben voor wie bij u slaapt'),
  profiel('huurgrens', WONEN, 'een woning zoeken die u kunt betalen'),
  profiel('passendheid', WONEN, 'een woning zoeken die u kunt betalen'),
  profiel('toegankelijkheid', WONEN, 'een woning zoeken waar u in en uit kunt'),
  profiel('trappen', WONEN, 'een woning zoeken waar u in en uit kunt'),
  profiel('maxVerdieping', WONEN, 'een woning zoeken waar u in en uit kunt'),
  profiel('huisdieren', WONEN, 'een woning zoeken waar uw huisdier mag'),
  profiel('wensen', WONEN, 'een woning zoeken die bij u past'),
  profiel('gemeenten', ZOEKEN, 'zoeken waar u wilt wonen'),
  profiel('gewensteBuurten', PLEK, 'zoeken waar u wilt wonen'),
  profiel('netwerkBuurten', PLEK, 'dicht bij mensen die u kent'),
  profiel('vermijdBuurten', PLEK, 'niet zoeken waar u niet wilt wonen'),
  profiel('intensiteit', ZOEKEN, 'genoeg hulp afspreken'),
  profiel('uren', ZOEKEN, 'genoeg hulp afspreken'),
  profiel('bereikbaarheid', ZOEKEN, 'weten wanneer er hulp is'),
  profiel('verblijftSinds', PLEK, 'uw wachttijd meetellen', { aard: 'zorg' }),
  profiel('contractvorm', WONEN, 'een contract zoeken dat past'),
  profiel('rookvrij', WONEN, 'een woning zoeken die bij u past'),
];
