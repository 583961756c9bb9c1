import { werkdagenTussen, plusWerkdagen } from '../datum/werkdagen.js';
import type { Datum } from '../datum/datum.js';
import type { Momenten, Taak } from './taak.js';

type Stand = Pick<Taak, 'id' | 'stand' | 'opentBij' | 'wachtOp'>;

const klaar = <T extends Stand>(taken: readonly T[]) =>
  new Set(taken.filter((t) => t.stand === 'gereed').map((t) => t.id));

/** The tasks that still wait, while their moment came and all they waited for is ready: they open now, at the same time. */
export function teOpenen<T extends Stand>(taken: readonly T[], momenten: Momenten): T[] {
  const gereed = klaar(taken);
  return taken.filter((t) => t.stand === 'wacht' && momenten[t.opentBij] && t.wachtOp.every((id) => gereed.has(id)));
}

/** The tasks that are open or busy while something they wait for was undone: they wait again. */
export function moetenWachten<T extends Stand>(taken: readonly T[]): T[] {
  const gereed = klaar(taken);
  return taken.filter((t) => (t.stand === 'open' || t.stand === 'bezig') && !t.wachtOp.every((id) => gereed.has(id)));
}

/** The last day of the term of a task that opened on `geopendOp`. */
export const termijnVan = (taak: Pick<Taak, 'termijnWerkdagen'>, geopendOp: Datum): Datum =>
  plusWerkdagen(geopendOp, taak.termijnWerkdagen);

/** Working days past the term; 0 while there is still time. */
export const werkdagenTeLaat = (termijn: Datum, vandaag: Datum): number => werkdagenTussen(termijn, vandaag);

/** What a broken plaatsing must take back: everything begun or ready, last ones first, with how and by whom. */
export function terugTeDraaien<T extends Stand & Pick<Taak, 'ongedaan' | 'aangeraakt'>>(taken: readonly T[]): T[] {
  const diepte = new Map<string, number>();
  const opId = new Map(taken.map((t) => [t.id, t]));
  const diep = (t: T): number => {
    const bekend = diepte.get(t.id);
    if (bekend !== undefined) return bekend;
    const d = 1 + Math.max(-1, ...t.wachtOp.map((id) => opId.get(id)).map((eerder) => (eerder ? diep(eerder) : -1)));
    diepte.set(t.id, d);
    return d;
  };
  const gedaan = ({ stand, aangeraakt }: T): boolean =>
    ['gereed', 'bezig'].includes(stand) || (aangeraakt === true && ['wacht', 'open'].includes(stand));
  return taken.filter(gedaan).sort((a, b) => diep(b) - diep(a));
}
