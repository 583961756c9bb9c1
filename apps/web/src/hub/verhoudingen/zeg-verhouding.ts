import { hoofdletter, inWoorden } from '../../kern/datum.js';
import { opsomming, woorden } from '../../kern/woorden.js';
import type { Verhouding } from '../gemeen/typen.js';

const GROEP: Readonly<Record<string, string>> = {
  'tot-27': 'tot 27 jaar',
  '27-tot-55': '27 tot 55 jaar',
  'vanaf-55': '55 jaar en ouder',
  alleen: 'alleen',
  samen: 'met een partner',
  'met-kinderen': 'met kinderen',
  wmo: 'Wmo',
  wlz: 'Wlz',
  zvw: 'Zvw',
  centrumgemeente: 'uit de centrumgemeente',
  'andere-gemeente': 'uit een andere gemeente',
};

export const zegGroep = (groep: string): string => GROEP[groep] ?? woorden(groep);

/** A part as a percentage: 0,62 is `62%`. */
export const procent = (deel: number): string => `${Math.round(deel * 100)}%`;

/** What can be said aloud about all divisions together. */
export function verhoudingenzin(alle: readonly Verhouding[]): string {
  const [laag, onbekend] = [alle.filter((v) => v.signaal), alle.filter((v) => v.laagste === undefined)];
  if (alle.length === 0) return 'Er is nog niets te vergelijken: geen organisatie gaf totalen.';
  if (onbekend.length === alle.length) return 'De groepen zijn nog te klein om kansen te vergelijken.';
  if (laag.length === 0) return 'In geen indeling blijft een groep ver achter.';
  const een = laag.length === 1;
  return `${hoofdletter(inWoorden(laag.length))} ${een ? 'indeling vraagt' : 'indelingen vragen'} aandacht: ${opsomming(laag.map((v) => v.indeling))}. Dat zegt nog niet waardoor.`;
}

/** What one division says: who lags behind whom. Only groups large enough to tell about count. */
export function zegVerhouding({ groepen, laagste, signaal }: Verhouding): string {
  const delen = groepen.flatMap((g) => (g.verhouding === undefined ? [] : [{ ...g, verhouding: g.verhouding }]));
  if (laagste === undefined || delen.length < 2) return 'Te weinig groepen zijn groot genoeg om te vergelijken.';
  const op = delen.toSorted((a, b) => a.verhouding - b.verhouding);
  const [achter, voor] = [zegGroep(op[0]?.groep ?? ''), zegGroep(op.at(-1)?.groep ?? '')];
  if (laagste === 1) return 'Alle groepen vonden even vaak een woning.';
  return signaal
    ? `${hoofdletter(achter)}: kans op een woning ${procent(laagste)} van die van ${voor}. Onder 80% hoort iemand uit te zoeken waarom.`
    : `Het grootste verschil is klein genoeg: ${achter} tegenover ${voor}, ${procent(laagste)}.`;
}
