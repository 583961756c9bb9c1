import type { Datum } from '@weerthuis/domain';

/** What the steps are read from: what is known here of one casus, as its person may read it. */
export interface Bekend {
  aanmelding: string;
  ingediendOp?: Datum;
  /** Day of the admission. */
  toegelatenOp?: Datum;
  kandidaat?: { stand: string; tot?: Datum };
  vraag?: { ronde: number; stand: string; antwoord?: 'ja' | 'nee' };
  bezichtigingOp?: Date;
  /** Whether the person has seen the home. */
  bekeken?: boolean;
  plaatsing?: string;
  /** Everybody said the final yes. */
  definitief?: boolean;
  sleutelOp?: Datum;
  verhuisdOp?: Datum;
}

export const STAPPEN = ['aangemeld', 'op-de-lijst', 'woning', 'bekijken', 'regelen', 'sleutel', 'wonen'] as const;
export type Stap = (typeof STAPPEN)[number];

/** What the page opens with; every one has its texts in both languages. */
export const NIEUWS = [
  'concept',
  'ingediend',
  'aanvulling',
  'niet-toegelaten',
  'ingetrokken',
  'zoeken',
  'pauze',
  'vraag',
  'ja-gezegd',
  'nee-gezegd',
  'bekijken',
  'gekeken',
  'vraag-na-kijken',
  'wacht-op-iedereen',
  'regelen',
  'rust',
  'sleutel',
  'wonen',
  'elders',
  'klaar',
] as const;
export type Nieuws = (typeof NIEUWS)[number];

export interface Weg {
  nieuws: Nieuws;
  stappen: { stap: Stap; hoe: 'klaar' | 'nu' | 'straks'; op?: Datum }[];
}

const AANMELDING: Record<string, Nieuws> = {
  concept: 'concept',
  ingediend: 'ingediend',
  aanvulling: 'aanvulling',
  'niet-toegelaten': 'niet-toegelaten',
  ingetrokken: 'ingetrokken',
};
const KANDIDAAT: Record<string, Nieuws> = { geparkeerd: 'pauze', elders: 'elders', afgesloten: 'klaar' };
const PLAATS: Record<Nieuws, Stap | undefined> = {
  concept: 'aangemeld',
  ingediend: 'aangemeld',
  aanvulling: 'aangemeld',
  'niet-toegelaten': undefined,
  ingetrokken: undefined,
  zoeken: 'op-de-lijst',
  pauze: 'op-de-lijst',
  vraag: 'woning',
  'ja-gezegd': 'woning',
  'nee-gezegd': 'op-de-lijst',
  bekijken: 'bekijken',
  gekeken: 'bekijken',
  'vraag-na-kijken': 'bekijken',
  'wacht-op-iedereen': 'bekijken',
  regelen: 'regelen',
  rust: 'regelen',
  sleutel: 'sleutel',
  wonen: 'wonen',
  elders: undefined,
  klaar: undefined,
};

/** Where somebody stands, from the last step back: what is furthest counts. */
export function nieuwsVan(b: Bekend): Nieuws {
  const eerder = AANMELDING[b.aanmelding];
  if (eerder) return eerder;
  const kandidaat = b.kandidaat && KANDIDAAT[b.kandidaat.stand];
  if (kandidaat === 'elders' || kandidaat === 'klaar') return kandidaat;
  if (b.verhuisdOp) return 'wonen';
  if (b.sleutelOp) return 'sleutel';
  if (b.plaatsing === 'opgeschort') return 'rust';
  const { vraag } = b;
  if (vraag?.stand === 'open') return vraag.ronde === 1 ? 'vraag' : 'vraag-na-kijken';
  if (b.plaatsing) return alsPlaatsing(b);
  if (kandidaat) return kandidaat;
  if (vraag?.antwoord === 'ja') return 'ja-gezegd';
  return vraag?.antwoord === 'nee' ? 'nee-gezegd' : 'zoeken';
}

function alsPlaatsing({ vraag, definitief, bezichtigingOp, bekeken }: Bekend): Nieuws {
  if (definitief) return 'regelen';
  if (vraag?.ronde === 2 && vraag.antwoord === 'ja') return 'wacht-op-iedereen';
  return bekeken ? 'gekeken' : bezichtigingOp ? 'bekijken' : 'ja-gezegd';
}

/** The whole way in words, with where the person is; nothing is now when the way ended. */
export function wegVan(b: Bekend): Weg {
  const nieuws = nieuwsVan(b);
  const nu = PLAATS[nieuws] ? STAPPEN.indexOf(PLAATS[nieuws]) : -1;
  const dagen: Partial<Record<Stap, Datum | undefined>> = {
    aangemeld: b.ingediendOp,
    'op-de-lijst': b.toegelatenOp,
    sleutel: b.sleutelOp,
    wonen: b.verhuisdOp,
  };
  return {
    nieuws,
    stappen: STAPPEN.map((stap, i) => {
      const op = dagen[stap];
      return { stap, hoe: i < nu ? 'klaar' : i === nu ? 'nu' : 'straks', ...(op && i <= nu ? { op } : {}) };
    }),
  };
}
