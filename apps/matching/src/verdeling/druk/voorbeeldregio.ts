import { maakCasusnummer } from '@weerthuis/domain';
import type { Woning, Woonprofiel } from '../../gedeeld/typen.js';
import { beoordeel } from '../../shortlist/domain/beoordeel.js';
import type { Gewichten, Huis, Zoeker } from '../../shortlist/domain/paar.js';
import { grenzen, type Standen } from '../domain/grenzen.js';
import type { Invoer } from '../domain/invoer.js';
import { stelInvoer } from '../domain/stel-invoer.js';
import type { Namen } from '../domain/uitleg/zin.js';

/** A small made-up region with real buurten, in which every kind of reason occurs. Same code, same region. */
export const PEILDATUM = '2026-03-02';
export const ZAAD = 'voorbeeld: het lot van maart 2026';

const GEWICHTEN: Gewichten = {
  versie: 'voorbeeld 1',
  bron: 'aanname',
  urgentie: 30,
  wachttijdPerMaand: 2,
  eigenWijk: 20,
  wensbuurt: 10,
  netwerk: 20,
  spreiding: 15,
};

const BUURTEN = {
  fatima: { gemeente: 'GM0855', wijk: 'WK085514', buurt: 'BU08551401' },
  piushaven: { gemeente: 'GM0855', wijk: 'WK085511', buurt: 'BU08551105' },
  bomenbuurt: { gemeente: 'GM0855', wijk: 'WK085520', buurt: 'BU08552002' },
  abcoven: { gemeente: 'GM0785', wijk: 'WK078505', buurt: 'BU07850507' },
  haaren: { gemeente: 'GM0824', wijk: 'WK082416', buurt: 'BU08241601' },
};
type Buurtnaam = keyof typeof BUURTEN;

const NOORD = 'voorbeeldcorporatie-noord';
const ZUID = 'voorbeeldcorporatie-zuid';
const [ZORG_A, ZORG_B] = ['voorbeeldzorg-a', 'voorbeeldzorg-b'];
export const PARTIJEN: Record<string, string> = {
  [NOORD]: 'Voorbeeldcorporatie Noord',
  [ZUID]: 'Voorbeeldcorporatie Zuid',
  [ZORG_A]: 'Voorbeeldzorg A',
  [ZORG_B]: 'Voorbeeldzorg B',
};
export const partijnaam: Namen['partij'] = (oin) => PARTIJEN[oin] ?? oin;

const huis = (nummer: number, waar: Buurtnaam, anders: Partial<Woning> = {}, rest: Partial<Huis> = {}): Huis => ({
  aanbod: `woning ${String(nummer).padStart(2, '0')}`,
  corporatie: nummer % 2 ? NOORD : ZUID,
  contractvormen: ['omklap'],
  woning: {
    ...BUURTEN[waar],
    kamers: 2,
    verdieping: 0,
    lift: false,
    huisdieren: true,
    rekenhuurCent: 61_000,
    beschikbaarVanaf: PEILDATUM,
    ...anders,
  } as Woning,
  ...rest,
});

const HUIZEN: Huis[] = [
  huis(1, 'fatima'),
  huis(2, 'fatima', { verdieping: 2 }),
  huis(3, 'fatima'),
  huis(4, 'piushaven', { kamers: 3, rekenhuurCent: 66_000 }),
  huis(5, 'piushaven', { verdieping: 3, lift: true }),
  huis(6, 'bomenbuurt', { huisdieren: false }),
  huis(7, 'bomenbuurt'),
  huis(8, 'abcoven'),
  huis(9, 'abcoven', { kamers: 4, rekenhuurCent: 88_000 }),
  huis(10, 'haaren'),
  huis(11, 'haaren'),
  huis(12, 'bomenbuurt', { kamers: 1, huisdieren: false, verdieping: 4 }),
];

interface Wens extends Partial<Woonprofiel> {
  wacht: number;
  urgentie?: true;
  binding?: Buurtnaam;
  zorg?: string;
}

/** Waiting since so many months, on the first of the month. */
const sinds = (maanden: number): string => {
  const m = 2026 * 12 + 2 - maanden;
  return `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`;
};

function zoeker({ wacht, urgentie, binding, zorg, ...wens }: Wens, i: number): Zoeker {
  const waar = binding && BUURTEN[binding];
  return {
    casus: `casus ${String(i + 1).padStart(2, '0')}`,
    casusnummer: maakCasusnummer('HVB', 2026, 101 + i),
    woonprofiel: {
      volwassenen: 1,
      kinderen: 0,
      kamers: 2,
      huurgrensCent: 68_296,
      huurtabelJaar: 2026,
      trapvrij: false,
      huisdieren: [],
      gewensteGemeenten: ['GM0855'],
      gewensteWijken: [],
      gewensteBuurten: [],
      netwerkBuurten: [],
      teVermijdenBuurten: [],
      intensiteit: 'midden',
      urenPerWeek: 4,
      ...wens,
    },
    woonklaarTot: '2026-12-31',
    wachtSinds: sinds(wacht),
    herkomst: 'GM0855',
    hoofdbegeleider: zorg ?? ZORG_A,
    dubbel: false,
    indicatie: { stand: 'afgegeven', wet: 'wmo' },
    ...(urgentie && { urgentie: { toegekend: true } }),
    ...(waar && { binding: { gemeenten: [waar.gemeente], wijken: [waar.wijk] } }),
  };
}

const FATIMA = ['WK085514'];
const OISTERWIJK = { gewensteGemeenten: ['GM0824'], zorg: ZORG_B };

const WENSEN: Wens[] = [
  { wacht: 30, gewensteGemeenten: [], gewensteWijken: FATIMA },
  { wacht: 9, urgentie: true, binding: 'fatima', gewensteGemeenten: [], gewensteWijken: FATIMA },
  { wacht: 14, gewensteGemeenten: [], gewensteWijken: FATIMA },
  { wacht: 12, gewensteGemeenten: [], gewensteWijken: FATIMA },
  { wacht: 11, gewensteGemeenten: [], gewensteWijken: FATIMA },
  { wacht: 4, gewensteGemeenten: [], gewensteWijken: FATIMA },
  { wacht: 8, kamers: 3, kinderen: 1, urgentie: true, binding: 'piushaven' },
  { wacht: 6, kamers: 3, kinderen: 1 },
  { wacht: 10, trapvrij: true, netwerkBuurten: ['BU08551105'] },
  { wacht: 7, huisdieren: ['hond'], gewensteGemeenten: [], gewensteWijken: ['WK085520'] },
  { wacht: 5, huisdieren: ['kat'], gewensteGemeenten: [], gewensteWijken: ['WK085520'] },
  { wacht: 16, urgentie: true, ...OISTERWIJK, netwerkBuurten: ['BU08241601'] },
  { wacht: 13, ...OISTERWIJK },
  { wacht: 12, ...OISTERWIJK },
  { wacht: 3, gewensteGemeenten: ['GM0785'], binding: 'abcoven' },
  { wacht: 2, gewensteGemeenten: ['GM0785'] },
  { wacht: 2, gewensteGemeenten: ['GM0785'] },
  { wacht: 15, kamers: 4, kinderen: 2, gewensteGemeenten: ['GM0785'] },
  { wacht: 18, kamers: 3, kinderen: 1, trapvrij: true, gewensteGemeenten: ['GM0785'] },
  { wacht: 9, contractvormen: ['regulier'] },
  { wacht: 7, huurgrensCent: 52_000 },
  { wacht: 20, kamers: 5, kinderen: 4 },
  { wacht: 6, gewensteGemeenten: [], gewensteWijken: ['WK085511'] },
  { wacht: 6, gewensteGemeenten: [], gewensteWijken: ['WK085511'] },
];

const STANDEN: Standen = {
  peildatum: PEILDATUM,
  buurten: Object.entries(BUURTEN).map(([naam, { buurt }]) => ({
    buurt,
    ruimte: naam === 'fatima' ? 4 : 3,
    vol: false,
    gebruikt: naam === 'fatima' ? 2 : 0,
    onderweg: 0,
    bron: 'opgave wijkteam',
  })),
  begeleiding: [{ partij: ZORG_B, gemeente: 'GM0824', plekken: 1 }],
  contingenten: [
    {
      naam: 'bomenbuurt-kwartaal',
      wie: ['voorbeeldcorporatie-noord'],
      waar: ['BU08552002'],
      coordinatiepunt: 'matchingspunt',
      doelgroep: 'alle',
      periode: 'kwartaal',
      maximum: 1,
      teltBij: 'contract',
      doorschuiven: false,
      aanname: true,
    },
  ],
  lasten: [{ corporatie: NOORD, ...BUURTEN.bomenbuurt, op: { aanbod: '2026-01-20', contract: '2026-02-10' } }],
  corporaties: Object.fromEntries(Object.keys(PARTIJEN).map((naam) => [naam, naam])),
};

/** The example as a verdeling sees it, judged by the rules of the shortlist. */
export function voorbeeldinvoer(): Invoer {
  const perAanbod = new Map(HUIZEN.map((h) => [h.aanbod, h]));
  return stelInvoer({
    peildatum: PEILDATUM,
    gewichten: GEWICHTEN,
    puntenPerGemisteWoning: 20,
    voorrangNaMaanden: 24,
    zoekers: WENSEN.map(zoeker),
    plekken: HUIZEN.map(({ aanbod, corporatie, woning: { gemeente, wijk, buurt } }) => ({
      aanbod,
      corporatie,
      gemeente,
      wijk,
      buurt,
    })),
    oordeel: (z, { aanbod, buurt }) =>
      beoordeel(z, perAanbod.get(aanbod)!, {
        peildatum: PEILDATUM,
        gewichten: GEWICHTEN,
        gebruiktInBuurt: buurt === BUURTEN.fatima.buurt ? 2 : 0,
        buurtVolIsNee: false,
        standaardRuimte: 3,
      }),
    grenzen: (mensen, plekken) => grenzen(STANDEN, mensen, plekken),
  });
}
