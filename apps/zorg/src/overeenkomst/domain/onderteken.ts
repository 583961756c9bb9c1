import type { Datum } from '@weerthuis/domain';
import { conflict, ongeldig } from '../../kern/nee.js';

export type Ondertekenaar = 'persoon' | 'corporatie' | 'zorg';

/** What zorg knows of a lease that the corporatie drew up. */
export interface Overeenkomststand {
  ondertekenaars: readonly string[];
  /** Signer → day, as far as signed through this organisation. */
  ondertekend: Readonly<Record<string, Datum>>;
}

/**
 * Signs for the person or for zorg; each asked signer signs once, not in the future.
 * @returns the new list of signatures
 * @throws {Regelfout} ondertekenaar-niet-gevraagd, al-ondertekend, ondertekening-ongeldig
 */
export function onderteken(
  stand: Overeenkomststand,
  door: 'zorg' | 'persoon',
  op: Datum,
  vandaag: Datum,
): Record<string, Datum> {
  if (!stand.ondertekenaars.includes(door))
    ongeldig(
      'ondertekenaar-niet-gevraagd',
      'Deze handtekening is niet gevraagd.',
      `Deze overeenkomst vraagt geen handtekening van ${door} (opgesteld door de corporatie). Controleer de vorm van het contract.`,
    );
  if (stand.ondertekend[door])
    conflict('al-ondertekend', 'Deze handtekening staat er al.', `Er is al getekend door ${door}.`);
  if (op > vandaag)
    ongeldig(
      'ondertekening-ongeldig',
      'De datum ligt na vandaag.',
      'Een handtekening wordt vastgelegd nadat zij gezet is.',
    );
  return { ...stand.ondertekend, [door]: op };
}
