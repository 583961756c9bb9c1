import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { neemBehandeling, schrijfBehandeling } from './opslag.js';

/** Shields a casus here, or ends that; who handles it stays. Telling it twice changes nothing. */
export async function schermAf(w: Werkeenheid, casus: Uuid, afgeschermd: boolean): Promise<void> {
  const was = await neemBehandeling(w, casus);
  if ((was?.afgeschermd ?? false) === afgeschermd) return;
  const { medewerker = null, waarnemer = null } = was ?? {};
  await schrijfBehandeling(w, { casus, medewerker, waarnemer, afgeschermd, sinds: w.klok.vandaag() });
}

/** Whether a casus is shielded here: then no mail about it goes out. */
export async function isAfgeschermd(w: Werkeenheid, casus: Uuid): Promise<boolean> {
  const rijen: unknown[] = await w.em.query('SELECT 1 FROM platform.behandeling WHERE casus = $1 AND afgeschermd', [
    casus,
  ]);
  return rijen.length > 0;
}
