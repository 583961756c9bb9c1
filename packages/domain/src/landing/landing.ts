import { plusDagen, plusMaanden, type Datum } from '../datum/datum.js';
import { korteDatum } from '../datum/amsterdam.js';
import { weiger } from '../fout/regelfout.js';

export const LANDINGUITKOMSTEN = ['kent-de-buurt', 'nog-niet', 'niet-gelukt'] as const;
export type Landinguitkomst = (typeof LANDINGUITKOMSTEN)[number];

/** What settling in the wijk asks before the move, and what became of it. */
export interface Landingstaat {
  contactOp?: Datum | null;
  buurtberichtOp?: Datum | null;
  uitkomst?: Landinguitkomst | null;
  gestoptOp?: Datum | null;
}

/** Months after the move at which both look back (bron: the regions' working agreements; aanname). */
const EVALUATIE_MAANDEN = 3;
/** Days before that on which looking back may begin. */
const VROEG_DAGEN = 14;

export const landingEvaluatie = (verhuisdOp: Datum): Datum => plusMaanden(verhuisdOp, EVALUATIE_MAANDEN);
/** First day on which it is work. */
export const landingTerugkijken = (verhuisdOp: Datum): Datum => plusDagen(landingEvaluatie(verhuisdOp), -VROEG_DAGEN);

/** `open`, `voorbereid` when the wijk knows, then `geevalueerd`; or `gestopt`. */
export function landingstand(l: Landingstaat): 'open' | 'voorbereid' | 'geevalueerd' | 'gestopt' {
  if (l.gestoptOp) return 'gestopt';
  if (l.uitkomst) return 'geevalueerd';
  return l.contactOp && l.buurtberichtOp ? 'voorbereid' : 'open';
}

const nee = (code: string, titel: string, detail: string): never =>
  weiger({ code, soort: 'conflict', titel, detail: `${detail} Er is niets gewijzigd.`, veld: 'op' });

/** A step in the wijk, noted on or after the day itself. @throws Regelfout landing-voorbij, dag-in-de-toekomst */
export function toetsLandingstap(l: Landingstaat, op: Datum, vandaag: Datum): void {
  if (['geevalueerd', 'gestopt'].includes(landingstand(l)))
    nee('landing-voorbij', 'Deze landing loopt niet meer.', `Zij staat op '${landingstand(l)}'.`);
  if (op > vandaag) nee('dag-in-de-toekomst', 'Deze dag moet nog komen.', 'Meld het als het gebeurd is.');
}

/** Looking back, three months on. @throws Regelfout landing-voorbij, nog-niet-verhuisd, te-vroeg-voor-evaluatie */
export function toetsLandingevaluatie(
  l: Landingstaat,
  op: Datum,
  verhuisdOp: Datum | null | undefined,
  vandaag: Datum,
): void {
  toetsLandingstap(l, op, vandaag);
  if (!verhuisdOp)
    return nee(
      'nog-niet-verhuisd',
      'De verhuizing is nog niet gemeld.',
      'Kijk terug als iemand er drie maanden woont.',
    );
  if (op < landingTerugkijken(verhuisdOp))
    nee(
      'te-vroeg-voor-evaluatie',
      'Het is nog te vroeg om terug te kijken.',
      `Dat kan vanaf ${korteDatum(landingTerugkijken(verhuisdOp))}.`,
    );
}
