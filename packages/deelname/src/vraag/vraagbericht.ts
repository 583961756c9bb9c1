import { createHash } from 'node:crypto';
import { snijVoorZenden, type ViewClass } from '@weerthuis/contracts';
import type { VraagEntiteit } from './vraag.entiteit.js';

/** What the one who is asked gets: the open part, and what is sealed. */
export function vraagbericht(v: VraagEntiteit): { gegevens: object; verzegeld?: object } {
  const { id: vraag, rol, onderwerp, over, waarover, gesteldOp: op, uiterlijk, tekst } = v;
  const gegevens = { vraag, rol, onderwerp, over, op, uiterlijk, ...(waarover ? { waarover } : {}) };
  return tekst ? { gegevens, verzegeld: { tekst } } : { gegevens };
}

/** The same, cut by the view as the bus will cut it, and a print of it: what is sent is what was read. */
export function watDeAnderLeest(view: ViewClass, v: VraagEntiteit): { leest: Record<string, unknown>; afdruk: string } {
  const { gegevens, verzegeld } = vraagbericht(v);
  const heel = snijVoorZenden(view, { ...gegevens, ...(verzegeld ? { verzegeld } : {}) }) as Record<string, unknown>;
  const { verzegeld: dicht, vraag: _nummer, ...open } = heel;
  const leest = { ...open, ...(dicht as object | undefined) };
  return { leest, afdruk: createHash('sha256').update(JSON.stringify(leest)).digest('hex').slice(0, 16) };
}
