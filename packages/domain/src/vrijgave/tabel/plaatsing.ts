import { BRON, GROND } from '../gronden.js';
import { groep, iedereen } from '../rij.js';

const vanafJa = iedereen('voordracht');
const plaatsing = groep('plaatsing', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.ontwerp });
export const plaatsingRijen = [
  ...['id', 'stand', 'versie', 'sleuteldatum', 'verhuisdatum', 'opgeschortTot', 'eenheid', 'voordracht'].map((veld) =>
    plaatsing(veld, vanafJa, 'alles tegelijk en op tijd regelen'),
  ),
  plaatsing('leegstand', vanafJa, 'weten wie de lege woning betaalt'),
  plaatsing('pauzereden', { matching: 'voordracht', zorg: 'voordracht' }, 'weten waarom het even stilstaat'),
  plaatsing('afgeslotenOp', vanafJa, 'weten dat het klaar is'),
  plaatsing(
    'reden',
    { zorg: 'voordracht', gemeente: 'voordracht', corporatie: 'voordracht' },
    'weten waarom iets stopte',
  ),
  plaatsing(
    'hoofdbegeleider',
    { zorg: 'voordracht', gemeente: 'voordracht', corporatie: 'voorlopig-akkoord' },
    'weten wie u begeleidt',
    { aard: 'aanbieder' },
  ),
];

const taak = groep('taak', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.draad });
/** Task kinds name no track, so that everybody may see who waits for what. */
export const taakRijen = [
  'id',
  'soort',
  'eigenaar',
  'stand',
  'versie',
  'termijn',
  'verwachtOp',
  'wachtOp',
  'ongedaan',
  'escalatie',
].map((veld) => taak(veld, vanafJa, 'alles tegelijk en op tijd regelen'));

const WAAROM = { matching: 'voordracht', hoofdbegeleider: 'voordracht', aanmelder: 'voordracht' } as const;
/** Codes that name no track; why and for whom only to who coordinates, supports or must act. */
export const taakWaaromRijen = [
  taak('reden', WAAROM, 'een gat dichten voor het ontstaat'),
  taak('lid', { ...WAAROM, gemeente: 'voordracht', corporatie: 'voorlopig-akkoord' }, 'weten voor wie'),
];

const dekking = groep('dekking', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.draad });
const LIJNEN = { matching: 'voordracht', hoofdbegeleider: 'voordracht', aanmelder: 'voordracht' } as const;
/** The four lines per adult: covered, not covered, or unknown. Only the hub and who supports the person see them. */
export const dekkingRijen = ['lid', 'lijn', 'stand', 'van', 'tot'].map((veld) =>
  dekking(veld, LIJNEN, 'zorgen dat er geen gat valt'),
);

const knelpunt = groep('knelpunt', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.ontwerp });
/** The landlord is told of a gap only when it must close it itself: the roof, or the first day of rent. */
export const knelpuntRijen = [
  ...['id', 'stand', 'van', 'tot', 'termijn', 'eigenaar'].map((veld) =>
    knelpunt(veld, vanafJa, 'een gat dichten voor het ontstaat'),
  ),
  knelpunt(
    'lijn',
    { hoofdbegeleider: 'voordracht', aanmelder: 'voordracht', gemeente: 'voordracht', verhuurder: 'voorlopig-akkoord' },
    'een gat dichten voor het ontstaat',
  ),
  knelpunt(
    'regel',
    { hoofdbegeleider: 'voordracht', aanmelder: 'voordracht', gemeente: 'voordracht', verhuurder: 'voorlopig-akkoord' },
    'weten welke afspraak geldt',
  ),
  knelpunt(
    'lid',
    { hoofdbegeleider: 'voordracht', aanmelder: 'voordracht', gemeente: 'voordracht', verhuurder: 'voorlopig-akkoord' },
    'weten voor wie',
  ),
];

const plan = groep('begeleidingsplan', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
const START = { matching: 'voorlopig-akkoord', gemeente: 'voorlopig-akkoord', zorg: 'voorlopig-akkoord' } as const;
export const begeleidingsplanRijen = [
  plan('start', { ...START, corporatie: 'voorlopig-akkoord' }, 'weten wanneer uw hulp begint'),
  plan('einde', START, 'weten tot wanneer uw hulp loopt'),
  plan('gestartOp', { ...START, corporatie: 'sleutel' }, 'weten dat uw hulp begonnen is'),
  plan('bereikbaar', { corporatie: 'voorlopig-akkoord', zorg: 'voorlopig-akkoord' }, 'weten wie te bellen', {
    aard: 'aanbieder',
    verzegeld: true,
  }),
  plan('doelen', { hoofdbegeleider: 'voorlopig-akkoord' }, 'samen verder werken', {
    aard: 'zorg',
    verzegeld: true,
    rollen: { zorg: ['begeleider'] },
  }),
  plan('evaluatie', { matching: 'sleutel', hoofdbegeleider: 'sleutel' }, 'weten dat het gesprek er was'),
  plan(
    'volgendeEvaluatie',
    { matching: 'sleutel', hoofdbegeleider: 'sleutel' },
    'weten wanneer het volgende gesprek is',
  ),
];

const dag = groep('daginvulling', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
export const daginvullingRijen = [
  dag('start', { hoofdbegeleider: 'voordracht' }, 'weten wat u overdag doet'),
  dag('soort', { hoofdbegeleider: 'voorlopig-akkoord' }, 'weten wat u overdag doet', { aard: 'zorg', verzegeld: true }),
];
