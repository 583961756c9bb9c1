import { BRON, GROND } from '../gronden.js';
import { groep, iedereen } from '../rij.js';

const allen = iedereen('voordracht');
const voordracht = groep('voordracht', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.draad });
const velden = [
  'id',
  'versie',
  'eenheid',
  'stand',
  'soort',
  'ronde',
  'antwoordVoor',
  'geldigTot',
  'ingang',
  'sleuteldatum',
  'huur',
  'vorm',
  'voorwaarden',
  'reden',
  'afwijking',
  'gemeente',
  'begeleidingVanaf',
  'regel',
];
/** What was asked, and what became of it: the same for all who are asked. */
export const voordrachtRijen = [
  ...velden.map((veld) => voordracht(veld, allen, 'samen beslissen over deze woning')),
  voordracht('begeleiding', { corporatie: 'voordracht' }, 'weten dat er hulp meekomt'),
  voordracht('corporatie', { zorg: 'voordracht', gemeente: 'voordracht' }, 'weten wie de verhuurder is'),
  voordracht('redenen', { corporatie: 'voordracht', zorg: 'voordracht' }, 'uitleggen waarom deze woning past'),
];

const kandidaatstelling = groep('kandidaatstelling', {
  eigenaar: 'matching',
  grondslag: GROND.convenant,
  bron: BRON.draad,
});
export const kandidaatstellingRijen = [
  ...['id', 'stand', 'versie'].map((veld) => kandidaatstelling(veld, allen, 'weten om welke vraag het gaat')),
  kandidaatstelling('rang', { zorg: 'voordracht', corporatie: 'voordracht' }, 'weten wie de volgende is'),
];

const akkoord = groep('akkoord', { eigenaar: 'matching', grondslag: GROND.convenant, bron: BRON.draad });
/** One answer of one party or person to one version; every party gives its own and the hub collects them. */
export const akkoordRijen = [
  ...['verzoek', 'rol', 'antwoord', 'versie', 'ronde', 'geldigTot', 'op', 'startOp', 'voorwaarde'].map((veld) =>
    akkoord(veld, allen, 'samen beslissen over deze woning'),
  ),
  akkoord('lid', { matching: 'voordracht', zorg: 'voordracht' }, 'weten wie van het huishouden antwoordde'),
  akkoord('door', { matching: 'voordracht', zorg: 'voordracht' }, 'weten wie uw antwoord doorgaf'),
  akkoord('wijze', { matching: 'voordracht', zorg: 'voordracht' }, 'weten hoe u het antwoord gaf'),
  akkoord(
    'namens',
    { matching: 'voordracht', zorg: 'voordracht', gemeente: 'voordracht', corporatie: 'voordracht' },
    'weten wie het antwoord doorgaf',
  ),
  akkoord('gesproken', { gemeente: 'voordracht', corporatie: 'voordracht' }, 'nagaan of het zo gezegd is', {
    verzegeld: true,
  }),
];

const machtiging = groep('machtiging', { eigenaar: 'matching', grondslag: GROND.geen, bron: BRON.ontwerp });
/** Until when the hub may write down what a party answers by phone: about organisations, never about a person. */
export const machtigingRijen = [machtiging('tot', iedereen('aanmelding'), 'weten wie per telefoon antwoordt')];

const weigering = groep('weigering', {
  eigenaar: 'zorg',
  grondslag: GROND.convenant,
  bron: 'VERA 4.3 AANBIEDINGDETAILSTATUS',
});
export const weigeringRijen = [
  weigering('reden', { matching: 'voordracht' }, 'beter zoeken'),
  weigering('oordeel', { matching: 'voordracht', zorg: 'voordracht' }, 'weten of uw nee meetelt', {
    eigenaar: 'matching',
  }),
];

const afwijzing = groep('afwijzing', { eigenaar: 'corporatie', grondslag: GROND.convenant, bron: BRON.ontwerp });
export const afwijzingRijen = [
  afwijzing('reden', { matching: 'voordracht', zorg: 'voordracht' }, 'weten waarom de verhuurder nee zei'),
];

const toezegging = groep('toezegging', { eigenaar: 'zorg', grondslag: GROND.convenant, bron: BRON.ontwerp });
export const toezeggingRijen = ['stand', 'startOp', 'tot', 'voorwaarde'].map((veld) =>
  toezegging(veld, { matching: 'voordracht', aanmelder: 'voordracht' }, 'zeker weten dat uw hulp kan beginnen'),
);

const capaciteit = groep('capaciteit', {
  eigenaar: 'zorg',
  grondslag: GROND.geen,
  bron: BRON.ontwerp,
  rollen: { zorg: ['planner', 'begeleider'] },
});
export const capaciteitRijen = ['gemeente', 'plaatsen', 'vrij', 'vanaf', 'tot', 'intensiteit', 'uren'].map((veld) =>
  capaciteit(veld, { matching: 'aanmelding' }, 'weten waar hulp kan beginnen'),
);
