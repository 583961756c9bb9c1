import { alsFout, weiger, type Datum, type Rijfout } from '@weerthuis/domain';
import { toetsIndiening } from '../../aanmelding/domain/indiening.js';
import { stelHuishoudenSamen, type LidInvoer } from '../../casus/domain/huishouden.js';
import { eisToestemming, ONTVANGERS, toetsToestemming } from '../../toestemming/domain/toestemming.js';
import { toetsVerklaring } from '../../woonklaar/domain/woonklaar.js';
import { stelWoonprofielOp, type WoonprofielInvoer } from '../../woonprofiel/domain/woonprofiel.js';
import type { Mens } from './mensenblad.js';

/** Leaves out what the row does not say. */
const gevuld = <T extends object>(o: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(o).filter(([, w]) => w !== null && w !== undefined)) as never;

export function ledenVan(m: Mens): LidInvoer[] {
  const { voornamen, achternaam, geboortedatum, bsn, telefoon, email } = m;
  const aanvrager = { rol: 'aanvrager' as const, voornamen, achternaam, geboortedatum };
  const partner = {
    rol: 'partner' as const,
    voornamen: m.partnerVoornamen ?? '',
    achternaam: m.partnerAchternaam ?? '',
    geboortedatum: m.partnerGeboortedatum ?? '',
  };
  return [
    { ...aanvrager, ...gevuld({ bsn, telefoon, email }) } as LidInvoer,
    ...(m.partnerVoornamen ? [{ ...partner, ...gevuld({ bsn: m.partnerBsn }) } as LidInvoer] : []),
    ...m.kinderen.map((kind) => ({ rol: 'kind' as const, ...kind })),
  ];
}

export function profielVan(m: Mens): WoonprofielInvoer {
  const { kamers, trapvrij, huisdieren, intensiteit, urenPerWeek, inkomenJaar, logeernachten, contractvormen } = m;
  const { gewensteGemeenten, gewensteWijken, gewensteBuurten, netwerkBuurten, teVermijdenBuurten } = m;
  const waar = { gewensteGemeenten, gewensteWijken, gewensteBuurten, netwerkBuurten, teVermijdenBuurten };
  return {
    ...{ kamers, trapvrij, huisdieren, intensiteit, urenPerWeek, inkomenJaarCent: inkomenJaar, ...waar },
    ...(logeernachten === null ? {} : { logeernachten }),
    ...(contractvormen.length ? { contractvormen } : {}),
  } as WoonprofielInvoer;
}

export const toestemmingVan = (m: Mens) => ({
  vastgelegdOp: m.toestemmingOp,
  geldigTot: m.toestemmingTot,
  aan: m.toestemmingAan.length ? m.toestemmingAan : [...ONTVANGERS],
  hoe: m.toestemmingHoe,
});

export const indieningVan = (m: Mens) => ({
  wet: m.wet,
  wachtSinds: m.wachtSinds,
  urgentieGevraagd: m.urgentieGevraagd,
  ...(m.indicatieKenmerk && m.indicatieVan
    ? {
        indicatie: { kenmerk: m.indicatieKenmerk, van: m.indicatieVan, ...(m.indicatieTot && { tot: m.indicatieTot }) },
      }
    : {}),
});

export interface Kader {
  vandaag: Datum;
  huurtabelJaar: number;
  woonklaarGeldigDagen: number;
  /** Whether this organisation may hold a BSN. */
  bsn: boolean;
  isZorgpartij: (naam: string) => boolean;
}

const KOLOM_VAN = {
  'leden[0].geboortedatum': 'geboortedatum',
  'leden[1].geboortedatum': 'partnerGeboortedatum',
  'leden[0].bsn': 'bsn',
  'leden[1].bsn': 'partnerBsn',
  leden: 'partnerVoornamen',
  vastgelegdOp: 'toestemmingOp',
  geldigTot: 'toestemmingTot',
  indicatie: 'indicatieKenmerk',
  'indicatie.tot': 'indicatieTot',
  inkomenJaarCent: 'inkomenJaar',
  huurgrensCent: 'inkomenJaar',
};

/** Everything that a begeleider would be refused by hand, found before anything is written. */
export function keurMens(m: Mens, k: Kader): Omit<Rijfout, 'rij'>[] {
  const leden = ledenVan(m);
  const { vandaag } = k;
  const regel = (kolom: string, werk: () => unknown, anders = {}) =>
    alsFout(kolom, () => void werk(), { ...KOLOM_VAN, ...anders });
  const samen = regel('voornamen', () => stelHuishoudenSamen(leden, vandaag, () => 'nieuw'));
  const soort = (l: LidInvoer) => ({
    soort: l.rol === 'kind' ? ('kind' as const) : ('volwassene' as const),
    geboortedatum: l.geboortedatum,
  });
  return [
    k.bsn ? undefined : regel('bsn', () => (m.bsn ?? m.partnerBsn) && weigerBsn()),
    regel(
      'partnerGeboortedatum',
      () => m.partnerVoornamen && !(m.partnerAchternaam && m.partnerGeboortedatum) && weigerHalf(),
    ),
    samen,
    regel('inVoorzieningSinds', () => m.inVoorzieningSinds > vandaag && weigerBinnenkomst()),
    regel('toestemmingTot', () => {
      toetsToestemming(toestemmingVan(m), vandaag);
      eisToestemming(toestemmingVan(m), ['matchingspunt', 'gemeente'], vandaag);
    }),
    regel('woonklaarTot', () => toetsVerklaring(m.woonklaarTot, vandaag, k.woonklaarGeldigDagen), {
      geldigTot: 'woonklaarTot',
    }),
    regel('wachtSinds', () =>
      toetsIndiening(
        { stand: 'concept', heeftWoonprofiel: true, woonklaarTot: laatste(m.woonklaarTot, vandaag) },
        indieningVan(m),
        vandaag,
      ),
    ),
    samen
      ? undefined
      : regel('kamers', () => stelWoonprofielOp(profielVan(m), { leden: leden.map(soort) }, k.huurtabelJaar, vandaag)),
    regel('hoofdbegeleider', () => m.hoofdbegeleider && !k.isZorgpartij(m.hoofdbegeleider) && weigerPartij()),
  ].filter((fout) => fout !== undefined);
}

/** The declaration has its own fault; it must not be named a second time by the indiening. */
const laatste = (a: Datum, b: Datum): Datum => (a > b ? a : b);

const nee = (code: string, titel: string, detail: string): never => weiger({ code, soort: 'ongeldig', titel, detail });
const weigerBsn = () =>
  nee(
    'bsn-niet-toegestaan',
    'Deze organisatie legt geen BSN vast.',
    'Zij heeft daarvoor geen grond (convenant). Laat de kolom leeg.',
  );
const weigerHalf = () =>
  nee(
    'partner-onvolledig',
    'De partner is niet volledig.',
    'Bij een partner horen achternaam en geboortedatum (sjabloon). Vul ze in, of laat alles over de partner leeg.',
  );
const weigerBinnenkomst = () =>
  nee(
    'in-voorziening-sinds-ongeldig',
    'De dag van binnenkomst ligt na vandaag.',
    'Een lijst zegt wat geweest is (sjabloon). Kies de eerste dag in de voorziening.',
  );
const weigerPartij = () =>
  nee(
    'hoofdbegeleider-onbekend',
    'Deze partij is geen zorgpartij.',
    'De hoofdbegeleider is een zorgorganisatie uit het convenant. Schrijf haar korte naam, zoals ribw-brabant, of laat de cel leeg.',
  );
