import type { Datum, Regioprofiel } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { kopwoorden, woorden } from '../werk/zeg.js';
import type { TaakEntiteit } from './taak.entiteit.js';

/** A task of this party with what the queue tells beside it. */
export type Taakrij = TaakEntiteit & { casusnummer?: string; draaiTerug?: string };

/** A task as the work queue may know it; a field that the reader may not see is absent. */
export class Taakwerk {
  @Open() taak!: string;
  @Open() casus!: string;
  @Open() casusnummer?: string;
  @Veld('taak.soort') soort?: string;
  @Veld('taak.stand') stand?: string;
  @Veld('taak.wachtOp') wachtOp?: { soort: string }[];
  @Veld('taak.termijn') termijn?: Datum;
  @Veld('taak.ongedaan') draaiTerug?: string;
}

/** Where a task stands, as a sentence. */
export function taakzin({ stand, draaiTerug, wachtOp = [] }: Taakwerk): string {
  if (stand === 'terug-te-draaien') return draaiTerug ?? 'Draai dit terug.';
  if (stand === 'bezig') return 'Loopt; meld het zodra het klaar is.';
  if (stand !== 'wacht') return 'Kan nu beginnen.';
  const op = wachtOp.map(({ soort }) => woorden(soort)).join(' en ');
  return op ? `Kan beginnen als dit klaar is: ${op}.` : 'Kan nog niet beginnen.';
}

/** Who has what this task waits for, by the part they have in a casus. */
export const wachtOpWie = (profiel: Regioprofiel, { wachtOp = [] }: Taakwerk): string =>
  [...new Set(wachtOp.map(({ soort }) => profiel.taakplan.find((t) => t.soort === soort)?.eigenaar))]
    .filter((wie) => wie !== undefined)
    .map(kopwoorden)
    .join(' en ');
