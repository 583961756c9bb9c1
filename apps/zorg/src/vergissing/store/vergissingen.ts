import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { conflict, onbekend } from '../../kern/nee.js';
import { VergissingEntiteit } from './vergissing.entiteit.js';

const lock = { mode: 'pessimistic_write' } as const;

/** @throws {Regelfout} vergissing-onbekend */
export const leesVergissing = async (w: Werkeenheid, id: Uuid): Promise<VergissingEntiteit> =>
  (await w.em.findOne(VergissingEntiteit, { where: { id }, lock })) ??
  onbekend('vergissing-onbekend', 'Deze vergissing is hier niet bekend.', 'Controleer het nummer.');

/** Nothing of a casus leaves while a file that went wrong is not put right. @throws {Regelfout} casus-bevroren */
export async function eisNietBevroren(w: Werkeenheid, casus: Uuid): Promise<void> {
  if (await w.em.existsBy(VergissingEntiteit, { casus, hersteldOp: IsNull() }))
    conflict(
      'casus-bevroren',
      'Deze casus staat stil.',
      'Er ging een bestand verkeerd (convenant). Er gaat niets weg tot dat is hersteld; kijk bij de vergissing wat nog open is.',
    );
}
