import type { Datum, Vertegenwoordigersoort } from '@weerthuis/domain';
import { conflict, ongeldig } from '../../kern/nee.js';

export type Ondertekenaar = 'persoon' | 'corporatie' | 'zorg';

/** What zorg knows of a lease that the corporatie drew up. */
export interface Overeenkomststand {
  ondertekenaars: readonly string[];
  /** Signer → day, as far as signed through this organisation. */
  ondertekend: Readonly<Record<string, Datum>>;
}

/** Who signs along with the person: those who must, and those who did. */
export interface Medetekening {
  nodig: readonly Vertegenwoordigersoort[];
  getekend: readonly Vertegenwoordigersoort[];
}

/**
 * Signs for the person or for zorg; each asked signer signs once, not in the future. The person signs together with
 * whom the law names, and whoever signed along stands beside it.
 * @returns the new list of signatures
 * @throws {Regelfout} ondertekenaar-niet-gevraagd, al-ondertekend, ondertekening-ongeldig, medeondertekening-ontbreekt
 */
export function onderteken(
  stand: Overeenkomststand,
  door: 'zorg' | 'persoon',
  op: Datum,
  vandaag: Datum,
  mede: Medetekening = { nodig: [], getekend: [] },
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
  if (door !== 'persoon') return { ...stand.ondertekend, [door]: op };
  const ontbreekt = mede.nodig.filter((soort) => !mede.getekend.includes(soort));
  if (ontbreekt.length)
    ongeldig(
      'medeondertekening-ontbreekt',
      `De ${ontbreekt.join(' en de ')} heeft niet meegetekend.`,
      'Zonder die handtekening is de overeenkomst niet geldig gesloten (Burgerlijk Wetboek boek 1). Laat eerst meetekenen.',
      'medeOndertekend',
    );
  const samen = mede.nodig.map((soort) => [soort, op] as const);
  return { ...stand.ondertekend, persoon: op, ...Object.fromEntries(samen) };
}
