import type { EntityManager } from 'typeorm';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Klok } from './klok.js';

/**
 * Moves the Klok of this instance so that it now shows `moment`; it runs on from there, also after a restart. Holds
 * from the commit on.
 * @throws Regelfout verboden on an instance whose clock is fixed
 */
export async function zetKlok(w: Werkeenheid, moment: Date): Promise<void> {
  w.klok.eisBeweegbaar();
  const verschuiving = moment.getTime() - Date.now();
  await w.em.query('UPDATE platform.klok SET verschuiving = $1', [verschuiving]);
  w.naCommit(() => w.klok.verschuif(verschuiving));
}

/** Sets the Klok to the offset that was kept; a fixed clock ignores it. */
export async function herstelKlok(em: EntityManager, klok: Klok): Promise<void> {
  const [rij]: { verschuiving: string }[] = await em.query('SELECT verschuiving FROM platform.klok');
  if (klok.beweegbaar) klok.verschuif(Number(rij?.verschuiving ?? 0));
}
