import { kan, machines, SIGNAALAFSPRAKEN, stap, type Datum, type GebeurtenisVan } from '@weerthuis/domain';
import { conflict, ongeldig } from '../../kern/nee.js';

export interface Behandeling {
  stand: 'gezien' | 'afgesproken' | 'gesloten';
  /** What is agreed, and when they look back; both belong to `afgesproken`. */
  afspraak?: string;
  evaluatieOp?: Datum;
}

const GEBEURTENIS: Record<Behandeling['stand'], GebeurtenisVan<typeof machines.signaal>> = {
  gezien: 'gezien',
  afgesproken: 'afgesproken',
  gesloten: 'gesloten',
};

/**
 * One step in dealing with a signal. Seen is not solved: it is closed only after an agreement with a day to look back.
 * @returns the new state
 * @throws {Regelfout} signaal-niet-zo-ver, afspraak-onbekend, evaluatiedatum-ongeldig
 */
export function behandel(stand: string, b: Behandeling, vandaag: Datum): string {
  if (!kan(machines.signaal, stand, GEBEURTENIS[b.stand]))
    conflict(
      'signaal-niet-zo-ver',
      'Dit kan nu niet met dit signaal.',
      `Het signaal staat op '${stand}' (toestanden van Weerthuis). Sluiten kan na een afspraak.`,
    );
  if (b.stand === 'afgesproken') {
    if (!SIGNAALAFSPRAKEN.some((code) => code === b.afspraak))
      ongeldig(
        'afspraak-onbekend',
        'De afspraak ontbreekt.',
        `Kies uit: ${SIGNAALAFSPRAKEN.join(', ')}. De corporatie leest wat er is afgesproken, niet waarom.`,
        'afspraak',
      );
    if (!b.evaluatieOp || b.evaluatieOp <= vandaag)
      ongeldig(
        'evaluatiedatum-ongeldig',
        'De dag om terug te kijken ontbreekt.',
        'Een afspraak krijgt een dag na vandaag waarop je samen terugkijkt.',
        'evaluatieOp',
      );
  }
  return stap(machines.signaal, stand, GEBEURTENIS[b.stand]);
}
