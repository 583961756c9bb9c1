import type { Datum } from '@weerthuis/domain';
import { conflict, ongeldig } from '../../kern/nee.js';

/**
 * An evaluation is recorded after it was held, and after the move.
 * @throws {Regelfout} nog-niet-verhuisd, evaluatiedatum-ongeldig, extra-aandacht-ongeldig
 */
export function toetsEvaluatie(
  invoer: { op: Datum; extraAandachtTot?: Datum },
  verhuisdOp: Datum | undefined,
  vandaag: Datum,
): void {
  if (verhuisdOp && invoer.op < verhuisdOp)
    ongeldig(
      'evaluatiedatum-ongeldig',
      'Het gesprek ligt voor de verhuizing.',
      'Nazorg begint na de verhuizing. Controleer de datum.',
      'op',
    );
  if (invoer.op > vandaag)
    ongeldig(
      'evaluatiedatum-ongeldig',
      'Het gesprek ligt na vandaag.',
      'Leg het gesprek vast als het is gehouden.',
      'op',
    );
  if (invoer.extraAandachtTot) toetsAandacht(invoer.extraAandachtTot, invoer.op);
}

/** @throws {Regelfout} extra-aandacht-ongeldig */
export function toetsAandacht(tot: Datum, vanaf: Datum): void {
  if (tot < vanaf)
    ongeldig(
      'extra-aandacht-ongeldig',
      'De extra aandacht is dan al voorbij.',
      'Kies een dag vanaf vandaag.',
      'extraAandachtTot',
    );
}

export interface Omklapantwoord {
  antwoord: 'ja' | 'nee';
  reden?: string;
}

/**
 * Hoofdbegeleider and person each answer once, before the decision.
 * @returns all answers so far
 * @throws {Regelfout} omklap-besloten, omklap-al-beantwoord
 */
export function beantwoordOmklap(
  stand: { uitkomst: string | null; antwoorden: Readonly<Record<string, Omklapantwoord>> },
  rol: 'hoofdbegeleider' | 'persoon',
  antwoord: Omklapantwoord,
): Record<string, Omklapantwoord> {
  if (stand.uitkomst)
    conflict(
      'omklap-besloten',
      'Over dit contract is al besloten.',
      `De uitkomst is '${stand.uitkomst}' (besluit corporatie). Bel de corporatie.`,
    );
  if (stand.antwoorden[rol])
    conflict('omklap-al-beantwoord', 'Dit antwoord is al gegeven.', `Er is al geantwoord door de ${rol}.`);
  return { ...stand.antwoorden, [rol]: antwoord };
}
