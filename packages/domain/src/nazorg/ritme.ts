import { plusDagen, plusMaanden, type Datum } from '../datum/datum.js';
import { plusWerkdagen } from '../datum/werkdagen.js';
import type { Nazorgmoment } from '../regio/taakplan.js';

/** A moment of aftercare on a day; a working day. */
export interface Moment {
  soort: Nazorgmoment['soort'] | 'volgen';
  op: Datum;
  wie: Nazorgmoment['wie'];
}

const werkdag = (datum: Datum): Datum => plusWerkdagen(datum, 0);

/**
 * The moments after a move: those the region named, then an evaluation every `ritmeWeken` weeks until `tot` (the end of the trial).
 */
export function nazorgmomenten(
  plan: readonly Pick<Nazorgmoment, 'soort' | 'naWeken' | 'wie'>[],
  verhuisdOp: Datum,
  ritme?: { ritmeWeken: number; tot: Datum },
): Moment[] {
  const vast = plan.map(({ soort, naWeken, wie }) => ({ soort, wie, op: werkdag(plusDagen(verhuisdOp, naWeken * 7)) }));
  const laatsteWeek = Math.max(0, ...plan.filter((m) => m.soort === 'evaluatie').map((m) => m.naWeken));
  const momenten: Moment[] = [...vast];
  for (let week = laatsteWeek + (ritme?.ritmeWeken ?? 0); ritme; week += ritme.ritmeWeken) {
    const op = werkdag(plusDagen(verhuisdOp, week * 7));
    if (op > ritme.tot || ritme.ritmeWeken < 1) break;
    momenten.push({ soort: 'evaluatie', wie: 'hoofdbegeleider', op });
  }
  return momenten.sort((a, b) => a.op.localeCompare(b.op) || a.soort.localeCompare(b.soort));
}

/** The moments after closing at which is asked, yes or no: lives there still. */
export const volgmomenten = (afgeslotenOp: Datum, maanden: readonly number[]): Moment[] =>
  maanden.map((n) => ({ soort: 'volgen', wie: 'aanmelder', op: werkdag(plusMaanden(afgeslotenOp, n)) }));
