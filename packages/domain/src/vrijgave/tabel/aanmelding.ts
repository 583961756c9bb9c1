import { BRON, GROND } from '../gronden.js';
import { groep, iedereen } from '../rij.js';

const BEGIN = { matching: 'aanmelding', herkomst: 'aanmelding' } as const;

const casus = groep('casus', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.convenant });
/** The joint case itself and who takes part in it. */
export const casusRijen = [
  casus(
    'casus',
    { ...iedereen('voordracht'), ...BEGIN, zorg: 'aanmelding', gemeente: 'aanmelding' },
    'over dezelfde aanmelding praten',
  ),
  casus(
    'casusnummer',
    { zorg: 'aanmelding', gemeente: 'aanmelding', corporatie: 'voordracht' },
    'aan de telefoon weten waarover het gaat',
  ),
  casus('stand', { zorg: 'aanmelding', gemeente: 'aanmelding', corporatie: 'voordracht' }, 'weten hoe ver het is'),
  casus(
    'deelnemer',
    { zorg: 'aanmelding', gemeente: 'aanmelding', corporatie: 'voorlopig-akkoord' },
    'weten wie wat doet',
    { aard: 'aanbieder' },
  ),
  casus('deelname', iedereen('aanmelding'), 'weten dat u zelf meedoet'),
  casus('rol', { zorg: 'aanmelding', gemeente: 'aanmelding', corporatie: 'voordracht' }, 'weten wie wat doet'),
  casus('overgenomen', iedereen('aanmelding'), 'weten uit welke lijst iets komt'),
  casus(
    'overgenomenKenmerk',
    { ...BEGIN, zorg: 'aanmelding', gemeente: 'aanmelding' },
    'twee lijsten naast elkaar kunnen leggen',
  ),
  casus(
    'gesloten',
    { ...iedereen('voordracht'), ...BEGIN, zorg: 'aanmelding', gemeente: 'aanmelding' },
    'weten dat het klaar is',
  ),
  casus('reden', { zorg: 'aanmelding', gemeente: 'aanmelding' }, 'weten waarom iets stopte'),
];

const aanmelding = groep('aanmelding', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
/** The referral. Why someone was in a facility never reaches the corporatie. */
export const aanmeldingRijen = [
  aanmelding('id', BEGIN, 'de aanmelding terugvinden'),
  aanmelding('stand', BEGIN, 'weten hoe ver het is'),
  aanmelding('urgentieGevraagd', BEGIN, 'weten of u voorrang vraagt'),
  aanmelding('indicatieGevraagd', { herkomst: 'aanmelding' }, 'weten of u hulp vraagt'),
  aanmelding('ingediendOp', BEGIN, 'op tijd beslissen'),
  aanmelding('wachtSinds', BEGIN, 'uw wachttijd bewaren'),
  aanmelding('herkomst', { ...BEGIN, vestiging: 'voordracht' }, 'weten welke gemeente beslist'),
  aanmelding(
    'aanmelder',
    { ...BEGIN, gemeente: 'voordracht', corporatie: 'voorlopig-akkoord' },
    'weten wie u begeleidt',
    { aard: 'aanbieder' },
  ),
  aanmelding(
    'hoofdbegeleider',
    { ...BEGIN, vestiging: 'voordracht', corporatie: 'voorlopig-akkoord' },
    'weten wie u gaat begeleiden',
    { aard: 'aanbieder' },
  ),
  aanmelding('doelgroep', BEGIN, 'afgesproken aantallen woningen bewaken', { aard: 'zorg' }),
  aanmelding('voorziening', BEGIN, 'weten welke plek vrijkomt', { aard: 'zorg' }),
  aanmelding('wet', BEGIN, 'weten wie over uw hulp beslist', { aard: 'zorg' }),
  aanmelding('besluitElders', BEGIN, 'weten tot wanneer uw hulp geregeld is', { aard: 'zorg' }),
  aanmelding('afgeschermd', { ...iedereen('voordracht'), ...BEGIN }, 'u beschermen'),
  aanmelding('toestemming', BEGIN, 'zeker weten dat u ja zei'),
  aanmelding('gecorrigeerd', BEGIN, 'kijken of een besluit nog klopt'),
  aanmelding('reden', BEGIN, 'weten waarom iets stopte'),
  aanmelding('inkomensbron', { herkomst: 'aanmelding', vestiging: 'voorlopig-akkoord' }, 'uw inkomen laten doorlopen', {
    aard: 'geld',
    verzegeld: true,
  }),
];

const woonklaar = groep('woonklaar', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
export const woonklaarRijen = [
  woonklaar('vanaf', { matching: 'aanmelding' }, 'weten vanaf wanneer u kunt verhuizen'),
  woonklaar('tot', { matching: 'aanmelding' }, 'weten tot wanneer dat geldt'),
];

const toelating = groep('toelating', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.convenant });
const TERUG = { zorg: 'aanmelding', herkomst: 'aanmelding' } as const;
export const toelatingRijen = [
  toelating('besluit', TERUG, 'weten of het zoeken begint'),
  toelating('grond', TERUG, 'weten waarom niet'),
  toelating('gevraagd', TERUG, 'weten wat er nog ontbreekt'),
  toelating('termijn', TERUG, 'weten wanneer u iets hoort'),
  toelating('op', TERUG, 'weten sinds wanneer'),
];
