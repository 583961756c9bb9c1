import { kort, lang } from '../../kern/datum.js';
import type { Reden } from './typen.js';
import { bedrag, gebied } from './zeg.js';
import { opsomming, woorden } from '../../kern/woorden.js';

type W = Reden['waarden'];

interface Zegswijze {
  /** What the coordinator reads. */
  zeg: (w: W, ja: boolean) => string;
  /** Where the rule or the fact comes from. */
  bron: (w: W) => string;
  /** Short name, as the row of a comparison. */
  naam: string;
}

const lijst = (x: W[string] | undefined): string => opsomming(Array.isArray(x) ? x.map(woorden) : []);
const dag = (x: W[string] | undefined): string => kort(String(x));
const cent = (x: W[string] | undefined): string => bedrag(Number(x));
const plek = (x: W[string] | undefined): string => gebied(String(x));

const MATCHING = () => 'regel van het matchingspunt';
const PROFIEL = () => 'woonprofiel';
const WEGING = () => 'weging in het regioprofiel';
const kamers: Zegswijze = {
  naam: 'Kamers',
  zeg: (w, ja) =>
    ja
      ? w['kamers'] === w['gevraagd']
        ? `Precies de ${w['kamers']} kamers die nodig zijn.`
        : `${w['kamers']} kamers; ${w['gevraagd']} nodig.`
      : `${w['kamers']} kamers; het huishouden vraagt er ${w['gevraagd']}.`,
  bron: PROFIEL,
};
const huur: Zegswijze = {
  naam: 'Huur',
  zeg: (w) => `Rekenhuur ${cent(w['rekenhuurCent'])}; huurgrens ${cent(w['huurgrensCent'])}.`,
  bron: (w) => `passend toewijzen, jaartabel ${w['huurtabelJaar']}`,
};
const trap: Zegswijze = {
  naam: 'Zonder trap',
  zeg: (w, ja) =>
    ja ? 'Te bereiken zonder trap.' : `Verdieping ${w['verdieping']} zonder lift; profiel: geen trappen.`,
  bron: PROFIEL,
};
const woonklaar: Zegswijze = {
  naam: 'Woonklaar',
  zeg: (w, ja) =>
    ja
      ? `Woonklaar tot en met ${lang(String(w['geldigTot']))}.`
      : `Woonklaar gold tot en met ${lang(String(w['geldigTot']))}.`,
  bron: () => 'verklaring van de aanmelder, regioprofiel',
};
const indicatie: Zegswijze = {
  naam: 'Indicatie',
  zeg: (w, ja) =>
    ja
      ? `Indicatie ${woorden(String(w['stand']))} (${String(w['wet'])}).`
      : `Geen geldige indicatie: ${woorden(String(w['stand']))}.`,
  bron: () => 'beschikking van de gemeente van herkomst',
};
const draagkracht: Zegswijze = {
  naam: 'Ruimte in de buurt',
  zeg: (w, ja) =>
    ja
      ? `${plek(w['buurt'])}: ${w['gebruikt']} van ${w['ruimte']} gebruikt.`
      : `${plek(w['buurt'])} is vol: ${w['gebruikt']} van ${w['ruimte']} gebruikt.`,
  bron: (w) => `draagkracht, ${String(w['bron'])}`,
};
const begeleiding: Zegswijze = {
  naam: 'Begeleiding',
  zeg: (w) => `Begeleiding in ${plek(w['gemeente'])}: ${w['plekken']} plekken vrij vanaf ${dag(w['vanaf'])}.`,
  bron: () => 'opgave van de hoofdbegeleider',
};
const gezocht: Zegswijze = {
  naam: 'Zoekopdracht',
  zeg: (_w, ja) => (ja ? 'Voor deze casus gezocht.' : 'Voor een ander gezocht, met een zoekopdracht.'),
  bron: MATCHING,
};

const ZEGSWIJZEN: Readonly<Record<string, Zegswijze>> = {
  'kamers-genoeg': kamers,
  'te-klein': kamers,
  'huur-past': huur,
  'te-duur': huur,
  'zonder-trap': trap,
  'geen-lift': trap,
  huisdier: {
    naam: 'Huisdieren',
    zeg: (w, ja) => `${ja ? 'Huisdier mag' : 'Huisregel: geen huisdieren'}; profiel: ${lijst(w['huisdieren'])}.`,
    bron: () => 'huisregel van de corporatie',
  },
  contractvorm: {
    naam: 'Contractvorm',
    zeg: (w) => `Gevraagd: ${lijst(w['gevraagd'])}; aangeboden: ${lijst(w['aangeboden'])}.`,
    bron: () => 'aanbod van de corporatie',
  },
  gebied: {
    naam: 'Gebied',
    zeg: (w, ja) => (ja ? `Zoekt in ${plek(w['gemeente'])}.` : `Zoekt niet in ${plek(w['gemeente'])}.`),
    bron: PROFIEL,
  },
  woonprofiel: { naam: 'Woonprofiel', zeg: () => 'Past niet bij het woonprofiel.', bron: PROFIEL },
  woonklaar,
  'woonklaar-verlopen': woonklaar,
  indicatie,
  'geen-indicatie': indicatie,
  'indicatie-onbekend': {
    naam: 'Indicatie',
    zeg: () => 'Indicatie nog niet bekend; de gemeente antwoordt in de eerste ronde.',
    bron: () => 'gemeente van herkomst',
  },
  'buurt-ruimte': draagkracht,
  'buurt-vol': draagkracht,
  'begeleiding-vrij': begeleiding,
  'zorgaanbieder-vol': begeleiding,
  'dubbel-gemeld': {
    naam: 'Dubbel',
    zeg: () => 'Twee aanmeldingen van dezelfde persoon; eerst beslissen de aanmelders samen.',
    bron: MATCHING,
  },
  'casus-bevroren': {
    naam: 'Stil',
    zeg: () => 'De casus rust tot een verkeerde levering is hersteld.',
    bron: MATCHING,
  },
  'voor-u-gezocht': gezocht,
  'voor-ander-gezocht': gezocht,
  urgentie: {
    naam: 'Urgentie',
    zeg: (w) =>
      `Urgentie van gemeente ${plek(w['gemeente'])}${w['tot'] ? `, tot en met ${lang(String(w['tot']))}` : ''}.`,
    bron: WEGING,
  },
  wachttijd: { naam: 'Wachttijd', zeg: (w) => `Wacht ${w['maanden']} maanden.`, bron: WEGING },
  'eigen-wijk': { naam: 'Eigen wijk', zeg: (w) => `Komt uit ${plek(w['wijk'])}.`, bron: WEGING },
  'gewenste-wijk': { naam: 'Gewenste wijk', zeg: (w) => `Wil in ${plek(w['wijk'])} wonen.`, bron: WEGING },
  netwerk: { naam: 'Netwerk', zeg: (w) => `Heeft een netwerk in ${plek(w['buurt'])}.`, bron: WEGING },
  spreiding: { naam: 'Spreiding', zeg: (w) => `In ${plek(w['buurt'])} kwam nog niemand.`, bron: WEGING },
};

const van = ({ code }: Pick<Reden, 'code'>): Zegswijze =>
  ZEGSWIJZEN[code] ?? { naam: woorden(code), zeg: () => `${woorden(code)}.`, bron: MATCHING };

/** One yes or no in a sentence for the coordinator. */
export const zegReden = (r: Reden): string => van(r).zeg(r.waarden, r.ja);
/** Where the rule behind it comes from. */
export const bronVan = (r: Reden): string => van(r).bron(r.waarden);
/** Short name of what it is about. */
export const redenNaam = (r: Pick<Reden, 'code'>): string => van(r).naam;

/** What speaks for somebody here, most points first; waiting is shown in a column of its own. */
export const zegWaarom = (redenen: readonly Reden[]): string => {
  const punten = redenen
    .filter((r) => r.punten && r.code !== 'wachttijd' && r.code !== 'spreiding')
    .toSorted((a, b) => (b.punten ?? 0) - (a.punten ?? 0))
    .map(zegReden);
  const letOp = redenen
    .filter((r) => r.code === 'indicatie-onbekend' || (r.code === 'buurt-vol' && r.ja))
    .map(zegReden);
  return [...punten, ...letOp].join(' ') || 'Past op alle punten; geen band met deze buurt.';
};
