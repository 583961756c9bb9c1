import type { Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Uitkomst } from './domain/uitkomst.js';
import { VerdelingEntiteit } from './store/verdeling.entiteiten.js';

export type Einde = { stand: 'klaar'; uitkomst: Uitkomst } | { stand: 'afgebroken' | 'mislukt'; reden: string };

/** Writes down how it ended, whole or not at all; what was ended meanwhile stays as it is. */
export async function rondAf(w: Werkeenheid, id: Uuid, einde: Einde): Promise<void> {
  const rij = await w.em.findOne(VerdelingEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (rij?.stand !== 'loopt') return;
  await bewaar(w, VerdelingEntiteit, Object.assign(rij, einde, { klaarOp: w.klok.nu() }));
}

/** After a start nothing can still be running: what says so was cut off, and has no outcome. */
export async function sluitAfgekapte(w: Werkeenheid): Promise<void> {
  const lopend = await w.em.findBy(VerdelingEntiteit, { stand: 'loopt' });
  for (const rij of lopend) await rondAf(w, rij.id, { stand: 'afgebroken', reden: 'matchingspunt-herstart' });
}
