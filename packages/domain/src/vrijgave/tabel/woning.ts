import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const eenheid = groep('eenheid', { eigenaar: 'corporatie', grondslag: GROND.geen, bron: BRON.ontwerp });
/** A home is no personal data until somebody lives there: the address reaches the gemeente with the name, not before. */
const WONING = { matching: 'aanmelding', zorg: 'voordracht', vestiging: 'voordracht' } as const;
const ADRES = {
  matching: 'aanmelding',
  zorg: 'voordracht',
  vestiging: 'voorlopig-akkoord',
  herkomst: 'definitief-akkoord',
} as const;
const velden = [
  'id',
  'gemeente',
  'buurt',
  'wijk',
  'soort',
  'detailsoort',
  'kamers',
  'slaapkamers',
  'oppervlakte',
  'verdieping',
  'lift',
  'toegankelijkheid',
  'huisdieren',
  'huisregels',
  'rookvrij',
  'rekenhuur',
  'huur',
  'kaleHuur',
  'servicekosten',
  'huurklasse',
  'energielabel',
  'complex',
  'gestoffeerd',
  'beschikbaarVanaf',
  'stand',
  'kenmerken',
];
export const eenheidRijen = [
  ...velden.map((veld) => eenheid(veld, WONING, 'een woning zoeken die bij u past')),
  eenheid('adres', ADRES, 'weten om welke woning het gaat'),
  eenheid('bagId', ADRES, 'weten om welke woning het gaat'),
];

const aanbod = groep('aanbod', { eigenaar: 'corporatie', grondslag: GROND.geen, bron: BRON.ontwerp });
export const aanbodRijen = [
  'id',
  'stand',
  'vorm',
  'voorwaarden',
  'beschikbaarVanaf',
  'geldigTot',
  'reactieVoor',
  'zoekopdracht',
  'contingent',
  'reden',
  'corporatie',
  'versie',
].map((veld) => aanbod(veld, WONING, 'woningen en mensen bij elkaar brengen'));

const zoekopdracht = groep('zoekopdracht', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.ontwerp });
const GEVRAAGD = { corporatie: 'voordracht', gemeente: 'voordracht', zorg: 'toelating' } as const;
export const zoekopdrachtRijen = [
  'id',
  'stand',
  'partij',
  'gemeente',
  'antwoordVoor',
  'woningVoor',
  'profiel',
  'antwoord',
  'reden',
  'eenheid',
].map((veld) => zoekopdracht(veld, { ...GEVRAAGD, matching: 'toelating' }, 'voor u een woning laten zoeken'));

const huur = groep('huurcontract', { eigenaar: 'corporatie', grondslag: GROND.overeenkomst, bron: BRON.ontwerp });
const KORT = { zorg: 'voorlopig-akkoord', matching: 'voorlopig-akkoord', vestiging: 'voorlopig-akkoord' } as const;
const LANG = { zorg: 'voorlopig-akkoord' } as const;
export const huurcontractRijen = [
  huur('id', KORT, 'het contract terugvinden'),
  huur('vorm', KORT, 'weten wat voor contract u krijgt'),
  huur('ingang', KORT, 'uw inkomen en hulp op tijd laten beginnen'),
  huur('einde', KORT, 'weten tot wanneer het contract loopt'),
  huur('stand', KORT, 'weten of het contract getekend is'),
  huur('sleutelOp', { ...KORT, herkomst: 'definitief-akkoord' }, 'weten wanneer u de sleutel krijgt'),
  huur('huur', { zorg: 'voorlopig-akkoord', vestiging: 'voorlopig-akkoord' }, 'weten wat u gaat betalen'),
  huur('voorwaarden', LANG, 'weten wat u met de verhuurder afspreekt'),
  huur('grond', LANG, 'weten waarom het contract tijdelijk is', { aard: 'zorg' }),
  huur('handtekening', { zorg: 'voorlopig-akkoord', matching: 'definitief-akkoord' }, 'weten wie nog moet tekenen'),
  huur('huurder', LANG, 'weten op wiens naam het contract staat', { aard: 'aanbieder' }),
  huur(
    'omklapOp',
    { zorg: 'definitief-akkoord', matching: 'definitief-akkoord' },
    'weten wanneer u over het contract praat',
  ),
  huur('reden', { zorg: 'voorlopig-akkoord', matching: 'voorlopig-akkoord' }, 'weten waarom iets stopte'),
];

const bezichtiging = groep('bezichtiging', {
  eigenaar: 'corporatie',
  grondslag: GROND.overeenkomst,
  bron: BRON.ontwerp,
});
const KIJKEN = { zorg: 'voorlopig-akkoord', matching: 'voorlopig-akkoord' } as const;
export const bezichtigingRijen = [
  bezichtiging('id', KIJKEN, 'de afspraak terugvinden'),
  bezichtiging('soort', KIJKEN, 'weten wat voor afspraak het is'),
  bezichtiging('op', KIJKEN, 'weten wanneer u de woning ziet'),
  bezichtiging('stand', KIJKEN, 'weten of de afspraak doorging'),
  bezichtiging('plaats', { zorg: 'voorlopig-akkoord' }, 'weten waar u moet zijn'),
  bezichtiging('meenemen', { zorg: 'voorlopig-akkoord' }, 'weten wat u meeneemt'),
];

const controle = groep('controle', { eigenaar: 'corporatie', grondslag: GROND.overeenkomst, bron: BRON.ontwerp });
/** The corporatie's own check: the outcome only; what it is based on stays in its own record. */
export const controleRijen = [
  controle('uitslag', KIJKEN, 'weten of u de woning kunt huren'),
  controle('voorwaarde', LANG, 'weten wat u met de verhuurder afspreekt'),
];
