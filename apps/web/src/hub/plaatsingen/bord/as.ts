import { plusDagen, verschilInDagen } from '@weerthuis/domain';
import type { Plaatsing } from '../gegevens.js';

/** The days a board shows and how they fall on its width in pixels. */
export interface As {
  van: string;
  tot: string;
  breed: number;
  /** Left edge of a day, kept within the board. */
  x: (datum: string) => number;
  weken: { x: number; nummer: number; datum: string; met: boolean }[];
}

const WEEKTEKST = 62;
const eerste = (datums: string[]): string => datums.reduce((a, b) => (b < a ? b : a));
const laatste = (datums: string[]): string => datums.reduce((a, b) => (b > a ? b : a));
const maandag = (datum: string): string => plusDagen(datum, -((new Date(datum).getUTCDay() + 6) % 7));

/** Number of the ISO week of a Monday. */
export function weeknummer(ma: string): number {
  const donderdag = plusDagen(ma, 3);
  return Math.floor(verschilInDagen(`${donderdag.slice(0, 4)}-01-01`, donderdag) / 7) + 1;
}

/** First and last day of a board: whole weeks around everything that has a day, and around today. */
export function periodeVan(p: Plaatsing, nu: string): { van: string; tot: string } {
  const feiten = Object.values(p.feiten).filter((f): f is string => typeof f === 'string');
  const dagen = [nu, p.geopendOp, p.startOp, ...feiten, ...p.taken.flatMap((t) => [t.begint, t.klaarOp])];
  const gaten = p.knelpunten.flatMap((k) => [k.van, k.tot ?? plusDagen(k.van, 14)]);
  const einde = laatste([...dagen, ...gaten, plusDagen(nu, 21)]);
  return { van: maandag(plusDagen(eerste(dagen), -3)), tot: plusDagen(maandag(plusDagen(einde, 10)), 6) };
}

export function maakAs({ van, tot }: { van: string; tot: string }, breed: number): As {
  const dagen = verschilInDagen(van, tot) + 1;
  const x = (datum: string) => Math.min(breed, Math.max(0, (verschilInDagen(van, datum) / dagen) * breed));
  const aantal = dagen / 7;
  const stap = Math.max(1, Math.ceil((WEEKTEKST * aantal) / breed));
  const weken = Array.from({ length: aantal }, (_, i) => {
    const datum = plusDagen(van, i * 7);
    return { x: x(datum), nummer: weeknummer(datum), datum, met: i % stap === 0 };
  });
  return { van, tot, breed, x, weken };
}
