import { BRON, GROND } from '../gronden.js';
import { groep, iedereen } from '../rij.js';

const sleutel = groep('sleutel', { eigenaar: 'corporatie', grondslag: GROND.overeenkomst, bron: BRON.ontwerp });
export const sleutelRijen = [
  sleutel('op', iedereen('definitief-akkoord'), 'weten wanneer u de sleutel kreeg'),
  sleutel('huurVanaf', iedereen('definitief-akkoord'), 'weten vanaf wanneer u huur betaalt'),
];

const verhuizing = groep('verhuizing', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
export const verhuizingRijen = [
  verhuizing('op', iedereen('sleutel'), 'weten dat u er woont'),
  verhuizing('lid', { matching: 'sleutel', gemeente: 'sleutel', hoofdbegeleider: 'sleutel' }, 'weten wie er woont'),
];

const plek = groep('plek', { eigenaar: 'zorg', grondslag: GROND.convenant, bron: BRON.ontwerp });
export const plekRijen = ['vrijOp', 'wachtenden', 'terugkeerTot', 'nachten', 'doorgeschoven'].map((veld) =>
  plek(veld, { matching: 'aanmelding' }, 'zien wat een verhuizing voor anderen oplevert'),
);

const nazorg = groep('nazorg', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
const SAMEN = { hoofdbegeleider: 'sleutel', aanmelder: 'sleutel' } as const;
/** Signals after the move reach only who needs them; see `nazorg/signalen` for which signal tells whom what. */
export const nazorgRijen = [
  nazorg(
    'id',
    { ...SAMEN, matching: 'sleutel', corporatie: 'sleutel', vestiging: 'sleutel' },
    'het moment terugvinden',
  ),
  nazorg('moment', { ...SAMEN, matching: 'sleutel', corporatie: 'sleutel' }, 'op tijd bij u terugkomen'),
  nazorg('stand', { ...SAMEN, matching: 'sleutel', corporatie: 'sleutel' }, 'weten of het gesprek er was'),
  nazorg('extraAandachtTot', { matching: 'sleutel' }, 'iemand een tijd extra volgen'),
  nazorg('opgeschaald', { corporatie: 'sleutel' }, 'weten dat er meer hulp is'),
  nazorg('bel', { corporatie: 'sleutel' }, 'weten wie te bellen', { aard: 'aanbieder', verzegeld: true }),
  nazorg('signaal', SAMEN, 'op tijd helpen', { aard: 'zorg', verzegeld: true, rollen: { zorg: ['begeleider'] } }),
  nazorg('signaalOp', { matching: 'sleutel', hoofdbegeleider: 'sleutel', vestiging: 'sleutel' }, 'op tijd helpen', {
    eigenaar: 'corporatie',
  }),
  ...['signaalStand', 'evaluatieOp'].map((veld) =>
    nazorg(veld, { ...SAMEN, matching: 'sleutel', corporatie: 'sleutel' }, 'weten dat er iets mee gebeurt'),
  ),
  nazorg('afspraak', { ...SAMEN, corporatie: 'sleutel' }, 'weten wat er is afgesproken'),
  nazorg('gezienOp', SAMEN, 'op tijd helpen'),
  nazorg('overlast', { hoofdbegeleider: 'sleutel' }, 'op tijd helpen', { eigenaar: 'corporatie', verzegeld: true }),
  nazorg('achterstand', { hoofdbegeleider: 'sleutel', vestiging: 'sleutel' }, 'op tijd helpen', {
    eigenaar: 'corporatie',
    aard: 'geld',
    verzegeld: true,
  }),
  nazorg('maanden', { hoofdbegeleider: 'sleutel', vestiging: 'sleutel' }, 'op tijd helpen', {
    eigenaar: 'corporatie',
    aard: 'geld',
    verzegeld: true,
  }),
  nazorg('woontEr', { matching: 'nazorg' }, 'tellen of wonen gelukt is'),
  nazorg(
    'ondersteuningTot',
    { matching: 'sleutel', corporatie: 'sleutel', gemeente: 'sleutel' },
    'weten wanneer uw hulp stopt',
  ),
];

const omklap = groep('omklap', { eigenaar: 'corporatie', grondslag: GROND.overeenkomst, bron: BRON.ontwerp });
export const omklapRijen = [
  ...['id', 'uitkomst', 'op', 'verlengdTot'].map((veld) =>
    omklap(veld, { zorg: 'sleutel', matching: 'sleutel', gemeente: 'sleutel' }, 'het contract op uw naam krijgen'),
  ),
  omklap('oordeel', { zorg: 'sleutel', corporatie: 'sleutel', matching: 'sleutel' }, 'het contract op uw naam krijgen'),
  omklap('criterium', { zorg: 'sleutel', corporatie: 'sleutel' }, 'samen beslissen op vaste punten'),
  omklap('planB', { zorg: 'sleutel' }, 'eerst samen een ander plan maken'),
];

const bus = groep('bus', {
  eigenaar: 'matching',
  grondslag: GROND.geen,
  bron: BRON.convenant,
  rollen: { zorg: [], gemeente: [], corporatie: [], matching: [] },
});
const ALTIJD = iedereen('aanmelding');
/** Versions, receipts, keys, clock and convenant: about organisations and messages, never about a person. */
export const busRijen = ['', 'versie', 'ontvangst', 'sleutel', 'klok', 'convenant', 'stroom', 'partij', 'techniek'].map(
  (veld) => bus(veld, ALTIJD, 'berichten goed afleveren'),
);
/** The regional HMAC key from the centrumgemeente to each party that may handle a BSN; the hub never has it. */
export const sleutelmateriaalRijen = [
  bus('regiosleutel', { zorg: 'aanmelding', gemeente: 'aanmelding' }, 'de persoonssleutel kunnen maken', {
    eigenaar: 'gemeente',
    aard: 'sleutel',
    verzegeld: true,
  }),
];

const telling = groep('telling', { eigenaar: 'matching', grondslag: GROND.geen, bron: BRON.ontwerp });
export const tellingRijen = ['periode', 'gebied', 'aantal', 'soort'].map((veld) =>
  telling(veld, ALTIJD, 'zien of de afspraken lukken'),
);
