import { plusDagen, type Datum } from '../datum/datum.js';
import { weiger } from '../fout/regelfout.js';
import { machines, stap } from '../toestanden/index.js';

export const BEZWAARSOORTEN = ['bezwaar', 'klacht'] as const;
export type Bezwaarsoort = (typeof BEZWAARSOORTEN)[number];
/** What it can be about; a klacht is about the hub itself. */
export const BEZWAAR_OVER = ['indicatie', 'urgentie', 'toelating', 'besluit', 'matchingspunt'] as const;
export type Bezwaaronderwerp = (typeof BEZWAAR_OVER)[number];
export const BEZWAARUITKOMSTEN = ['gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number];

/**
 * Weeks to decide, and by how many that may be put off once. bron: Awb 7:10 (bezwaar: six weeks after the six of 6:7 in which
 * it may be made, put off by six), 9:11 (klacht: six, put off by four); te toetsen.
 */
export const BEZWAARWEKEN = {
  bezwaar: { maken: 6, beslissen: 6, verdagen: 6 },
  klacht: { maken: 0, beslissen: 6, verdagen: 4 },
} as const satisfies Record<Bezwaarsoort, object>;

export interface Bezwaarstand {
  soort: Bezwaarsoort;
  stand: string;
  uiterlijk: Datum;
  uitkomst: Bezwaaruitkomst | null;
  /** How often its term passed without an answer. */
  trap: number;
}

const weken = (n: number): number => n * 7;

/** Who decides: the gemeente about its own decisions, the hub about its own and about itself. */
export const wieBeslist = (over: Bezwaaronderwerp): 'herkomst' | 'matching' =>
  over === 'indicatie' || over === 'urgentie' ? 'herkomst' : 'matching';

/**
 * Begins it. The term of a bezwaar counts from the end of the weeks in which it may be made, of a klacht from its day.
 * @param besluitOp day of the decision, when it is about one
 * @throws Regelfout bezwaar-onderwerp
 */
export function dienBezwaarIn(
  soort: Bezwaarsoort,
  over: Bezwaaronderwerp,
  op: Datum,
  besluitOp: Datum = op,
): Bezwaarstand {
  if ((soort === 'klacht') !== (over === 'matchingspunt'))
    weiger({
      code: 'bezwaar-onderwerp',
      soort: 'ongeldig',
      titel: 'Dit onderwerp past niet.',
      detail:
        'Een bezwaar gaat over een besluit, een klacht over het matchingspunt zelf (Algemene wet bestuursrecht). Kies het een of het ander. Er is niets gewijzigd.',
      veld: 'over',
    });
  const { maken, beslissen } = BEZWAARWEKEN[soort];
  const vanaf = maken && besluitOp < op ? plusDagen(besluitOp, weken(maken)) : plusDagen(op, weken(maken));
  const uiterlijk = plusDagen(vanaf > op ? vanaf : op, weken(beslissen));
  return { soort, stand: machines.bezwaar.begin, uiterlijk, uitkomst: null, trap: 0 };
}

/** Puts the term off, once. @throws Regelfout */
export const verdaagBezwaar = (b: Bezwaarstand): Bezwaarstand => ({
  ...b,
  stand: stap(machines.bezwaar, b.stand, 'verdaagd'),
  uiterlijk: plusDagen(b.uiterlijk, weken(BEZWAARWEKEN[b.soort].verdagen)),
});

/** @throws Regelfout */
export const beslisBezwaar = (b: Bezwaarstand, uitkomst: Bezwaaruitkomst): Bezwaarstand => ({
  ...b,
  stand: stap(machines.bezwaar, b.stand, 'beslist'),
  uitkomst,
});

/** @throws Regelfout */
export const trekBezwaarIn = (b: Bezwaarstand): Bezwaarstand => ({
  ...b,
  stand: stap(machines.bezwaar, b.stand, 'ingetrokken'),
});

export const bezwaarLoopt = (b: Pick<Bezwaarstand, 'stand'>): boolean =>
  b.stand === 'ingediend' || b.stand === 'verdaagd';

/** Its term passed: raised, with a new day a week on, and never decided by itself. */
export const verstrijkBezwaar = (b: Bezwaarstand, vandaag: Datum): Bezwaarstand =>
  bezwaarLoopt(b) && vandaag > b.uiterlijk ? { ...b, trap: b.trap + 1, uiterlijk: plusDagen(vandaag, weken(1)) } : b;
