import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { VraagEntiteit } from './vraag.entiteit.js';

/** The casus is closed: nothing is asked any more. Its timer finds nothing open. */
export async function sluitVragen(w: Werkeenheid, casus: Uuid): Promise<void> {
  const waar = { casus, stand: In(['concept', 'open']) };
  await w.em.update(VraagEntiteit, waar, { stand: 'vervallen', versie: () => 'versie + 1' });
}
