import { BRON, GROND } from '../gronden.js';
import { groep } from '../rij.js';

const STAND = { zorg: 'aanmelding', matching: 'aanmelding', vestiging: 'voordracht' } as const;
const INHOUD = {
  aanmelder: 'aanmelding',
  hoofdbegeleider: 'voorlopig-akkoord',
  vestiging: 'voorlopig-akkoord',
} as const;
const wmo = {
  eigenaar: 'gemeente',
  grondslag: GROND.wmo,
  bron: BRON.ontwerp,
  rollen: { gemeente: ['indicatieconsulent'] },
} as const;

const indicatie = groep('indicatie', wmo);
/** Established need; the hub stores that and until when it stands, never what was decided. */
export const indicatieRijen = [
  indicatie('id', STAND, 'het besluit terugvinden'),
  indicatie('stand', STAND, 'weten of uw hulp geregeld is'),
  indicatie('geldigVan', STAND, 'weten vanaf wanneer uw hulp geregeld is'),
  indicatie('geldigTot', STAND, 'weten tot wanneer uw hulp geregeld is'),
  indicatie('termijn', STAND, 'weten wanneer er een besluit is'),
  indicatie('beschikkingsnummer', INHOUD, 'het besluit terugvinden', { aard: 'zorg', verzegeld: true }),
  indicatie('voorziening', INHOUD, 'weten welke hulp u krijgt', { aard: 'zorg', verzegeld: true }),
  indicatie('omvang', INHOUD, 'weten hoeveel hulp u krijgt', { aard: 'zorg', verzegeld: true }),
  indicatie('melding', { aanmelder: 'aanmelding' }, 'weten dat de gemeente ermee bezig is'),
];

const urgentie = groep('urgentie', { ...wmo, grondslag: GROND.huisvestingswet });
export const urgentieRijen = [
  urgentie('id', STAND, 'het besluit terugvinden'),
  urgentie('stand', { ...STAND, corporatie: 'voordracht' }, 'voorrang geven'),
  urgentie('geldigTot', STAND, 'weten tot wanneer u voorrang heeft'),
  urgentie('gebied', STAND, 'weten waar u voorrang heeft'),
  urgentie('termijn', STAND, 'weten wanneer er een besluit is'),
  urgentie('categorie', { aanmelder: 'aanmelding' }, 'weten waarom u voorrang heeft', {
    aard: 'zorg',
    verzegeld: true,
  }),
];

const binding = groep('binding', { ...wmo, grondslag: GROND.huisvestingswet });
export const bindingRijen = [
  binding('gebied', { zorg: 'aanmelding', matching: 'aanmelding' }, 'weten met welke plaats u een band heeft'),
  binding('soort', { zorg: 'aanmelding', matching: 'aanmelding' }, 'weten met welke plaats u een band heeft'),
  binding('geldigTot', { zorg: 'aanmelding', matching: 'aanmelding' }, 'weten tot wanneer dat geldt'),
];

const draagkracht = groep('draagkracht', {
  eigenaar: 'gemeente',
  grondslag: GROND.geen,
  bron: BRON.ontwerp,
  rollen: { gemeente: ['beleidsmedewerker'] },
});
const HUB = { matching: 'aanmelding' } as const;
export const draagkrachtRijen = ['gemeente', 'buurt', 'oordeel', 'maximum', 'vanaf', 'bron', 'herzienOp'].map((veld) =>
  draagkracht(veld, HUB, 'buurten niet te veel belasten'),
);

const geld = {
  eigenaar: 'gemeente',
  aard: 'geld',
  verzegeld: true,
  grondslag: GROND.participatiewet,
  bron: BRON.ontwerp,
  rollen: { gemeente: ['inkomensconsulent'], zorg: ['begeleider'] },
} as const;
const financien = groep('financien', geld);
const BEGELEIDERS = { aanmelder: 'voorlopig-akkoord', hoofdbegeleider: 'voorlopig-akkoord' } as const;
/** Tracks of money with their dates: to who supports the person, so that the person can be told; never further. */
export const financienRijen = [
  financien('spoor', BEGELEIDERS, 'u vertellen wat geregeld is'),
  financien('stand', BEGELEIDERS, 'u vertellen wat geregeld is'),
  financien('van', BEGELEIDERS, 'u vertellen vanaf wanneer'),
  financien('tot', BEGELEIDERS, 'u vertellen tot wanneer'),
  financien('gemeente', BEGELEIDERS, 'u vertellen wie u kunt bellen'),
];

const overdracht = groep('overdracht', { ...geld, rollen: { gemeente: ['inkomensconsulent'] } });
const NIEUW = { vestiging: 'voorlopig-akkoord', herkomst: 'voorlopig-akkoord' } as const;
/** From gemeente to gemeente, so that no day of benefit is missing. */
export const overdrachtRijen = [
  overdracht('id', NIEUW, 'uw inkomen laten doorlopen', { aard: 'gewoon', verzegeld: false }),
  overdracht('bsn', NIEUW, 'zeker weten om wie het gaat', { aard: 'bsn', grondslag: GROND.bsn }),
  overdracht('naam', NIEUW, 'zeker weten om wie het gaat', { aard: 'identiteit' }),
  overdracht('geboortedatum', NIEUW, 'zeker weten om wie het gaat', { aard: 'identiteit' }),
  overdracht('soort', NIEUW, 'uw inkomen laten doorlopen'),
  overdracht('stand', NIEUW, 'uw inkomen laten doorlopen', { verzegeld: false }),
  overdracht('uitkeringTot', NIEUW, 'uw inkomen laten doorlopen'),
  overdracht('uitkeringVan', NIEUW, 'uw inkomen laten doorlopen'),
];

const inschrijving = groep('inschrijving', {
  ...wmo,
  grondslag: GROND.convenant,
  rollen: { gemeente: ['indicatieconsulent', 'inkomensconsulent'] },
});
export const inschrijvingRijen = [
  inschrijving(
    'op',
    { zorg: 'sleutel', matching: 'sleutel', gemeente: 'sleutel' },
    'weten dat u op het nieuwe adres staat',
  ),
];
