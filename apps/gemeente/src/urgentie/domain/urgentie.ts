import { machines, plusWerkdagen, stap, type Datum } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';

const { urgentie } = machines;

/** Priority for a home. `termijn` is the date before which must be decided. */
export interface Urgentie {
  stand: string;
  categorie: string | null;
  tot: Datum | null;
  termijn: Datum | null;
  overTermijn: boolean;
  beslotenOp: Datum | null;
}

export interface Urgentiebesluit {
  toegekend: boolean;
  categorie?: string;
  tot?: Datum;
}

/** A request, to be decided within the working days that the region agreed. */
export const vraag = (vandaag: Datum, werkdagen: number): Urgentie => ({
  stand: urgentie.begin,
  categorie: null,
  tot: null,
  termijn: plusWerkdagen(vandaag, werkdagen),
  overTermijn: false,
  beslotenOp: null,
});

/** Decides; an earlier decision is taken back by it. Without a request the gemeente decides of its own accord. @throws Regelfout */
export function besluit(u: Urgentie, b: Urgentiebesluit, vandaag: Datum): Urgentie {
  if (b.toegekend && b.tot && b.tot < vandaag)
    ongeldig({
      code: 'urgentie-verlopen',
      titel: 'De urgentie is al voorbij.',
      detail: `De urgentie geldt tot ${b.tot}; vandaag is ${vandaag} (regel van de gemeente).`,
      nu: 'Kies een latere datum.',
      veld: 'tot',
    });
  const open = u.stand === 'aangevraagd' ? u.stand : heropen(u.stand);
  return {
    stand: stap(urgentie, open, b.toegekend ? 'toegekend' : 'afgewezen'),
    categorie: b.toegekend ? (b.categorie ?? null) : null,
    tot: b.toegekend ? (b.tot ?? null) : null,
    termijn: null,
    overTermijn: false,
    beslotenOp: vandaag,
  };
}

/** What ended may be asked anew; what was decided is taken back first. */
const heropen = (stand: string): string =>
  stand === 'ingetrokken' || stand === 'verlopen' ? urgentie.begin : stap(urgentie, stand, 'herroepen');

/** The term passed: on the work list as late. After its last day a priority no longer counts. */
export function verstrijk(u: Urgentie, vandaag: Datum): Partial<Urgentie> {
  if (u.termijn && vandaag >= u.termijn) return { overTermijn: true };
  return u.stand === 'toegekend' && u.tot && vandaag > u.tot ? { stand: stap(urgentie, u.stand, 'verlopen') } : {};
}
