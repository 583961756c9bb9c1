import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const identiteit = groep('identiteit', {
  eigenaar: 'zorg',
  aard: 'identiteit',
  verzegeld: true,
  grondslag: GROND.toestemming,
  bron: BRON.draad,
  rollen: { zorg: ['begeleider'] },
});
const NA_JA = { herkomst: 'aanmelding', vestiging: 'voorlopig-akkoord', hoofdbegeleider: 'voorlopig-akkoord' } as const;
const MET_VERHUURDER = { ...NA_JA, corporatie: 'voorlopig-akkoord' } as const;
const BSN = { aard: 'bsn', grondslag: GROND.bsn } as const;

/** Who someone is: never at the hub; at the corporatie only after its voorlopig ja. */
export const identiteitRijen = [
  identiteit('naam', MET_VERHUURDER, 'u kunnen aanspreken en het contract opmaken'),
  identiteit('geboortedatum', MET_VERHUURDER, 'zeker weten om wie het gaat'),
  identiteit('contact', MET_VERHUURDER, 'u kunnen bereiken om de woning te bekijken'),
  identiteit('taal', MET_VERHUURDER, 'met u kunnen praten'),
  identiteit('verblijfadres', NA_JA, 'u kunnen schrijven en de verhuizing regelen'),
  identiteit('vertegenwoordiger', MET_VERHUURDER, 'weten wie voor u tekent'),
  identiteit('bsn', { herkomst: 'aanmelding', vestiging: 'voorlopig-akkoord' }, 'hulp en uitkering vastleggen', BSN),
];

const huishouden = groep('huishouden', { eigenaar: 'zorg', grondslag: GROND.toestemming, bron: BRON.ontwerp });
const ZONDER_NAAM = {
  matching: 'aanmelding',
  herkomst: 'aanmelding',
  vestiging: 'voordracht',
  zorg: 'voordracht',
} as const;
const OOK_VERHUURDER = { ...ZONDER_NAAM, corporatie: 'voordracht' } as const;

/** How many people of which ages live together, without who they are. */
export const huishoudenRijen = [
  huishouden('samenstelling', OOK_VERHUURDER, 'een woning zoeken waarin iedereen past'),
  huishouden('grootte', OOK_VERHUURDER, 'de huurgrens bepalen'),
  huishouden('lid', { ...ZONDER_NAAM, corporatie: 'voorlopig-akkoord' }, 'per volwassene dak, inkomen en hulp regelen'),
  huishouden('lidsoort', ZONDER_NAAM, 'weten wie volwassen is'),
  huishouden('leeftijdsgroep', { matching: 'aanmelding', herkomst: 'aanmelding' }, 'de huurgrens bepalen'),
];

const sleutel = groep('persoonssleutel', {
  eigenaar: 'zorg',
  aard: 'sleutel',
  grondslag: GROND.convenant,
  bron: BRON.draad,
  rollen: { zorg: [], gemeente: [], matching: [] },
});
/** HMAC of the BSN with the regional key; made by zorg or, without BSN there, by the gemeente. Nobody reads it on a screen. */
export const persoonssleutelRijen = [
  sleutel(
    '',
    { matching: 'aanmelding', herkomst: 'aanmelding', centrum: 'aanmelding', zorg: 'aanmelding' },
    'zien of u niet twee keer bent aangemeld',
  ),
];
