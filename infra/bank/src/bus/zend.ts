import { randomUUID } from 'node:crypto';
import { Bus } from '@weerthuis/messaging';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { Instantie } from '@weerthuis/platform';
import { BankGeteld, TEKST } from './feiten.js';

export const sleutels = (aantal: number): Uuid[] => Array.from({ length: aantal }, () => randomUUID());

/** Sends `aantal` facts over these streams in turn, `perKeer` in one unit of work. */
export async function zendVeel(
  zorg: Instantie,
  aan: Oin,
  stromen: Uuid[],
  aantal: number,
  perKeer = 50,
): Promise<void> {
  for (let n = 0; n < aantal; n += perKeer) await zend(zorg, aan, stromen, n, Math.min(perKeer, aantal - n));
}

/** Sends facts `vanaf` … in one unit of work. */
export async function zend(zorg: Instantie, aan: Oin, stromen: Uuid[], vanaf: number, aantal = 1): Promise<void> {
  const bus = zorg.app.get(Bus);
  await zorg.diensten.poort.systeem('bank', [], async (w) => {
    for (let n = vanaf; n < vanaf + aantal; n++) {
      const gegevens = { nummer: n, begonnen: Date.now(), tekst: TEKST };
      const stroom = stromen[n % stromen.length] as Uuid;
      await bus.zend(w, { stroom, aan: [{ oin: aan, view: BankGeteld, gegevens }] });
    }
    return {};
  });
}
