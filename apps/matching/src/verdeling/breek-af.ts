import { weiger, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Rekenaar } from './rekenaar.js';
import { rondAf } from './rond-af.js';
import { leesVerdeling } from './store/verdelingen.js';

/** Stops a verdeling that runs. It stays in the list, without an outcome. @throws Regelfout when it does not run */
export async function breekAf(rekenaar: Rekenaar, w: Werkeenheid, id: Uuid): Promise<{ id: Uuid }> {
  const { stand } = await leesVerdeling(w, id);
  if (stand !== 'loopt')
    weiger({
      code: 'verdeling-loopt-niet',
      soort: 'conflict',
      titel: 'Deze verdeling loopt niet meer.',
      detail: `De verdeling staat op '${stand}' (toestanden van Weerthuis). Alleen wat loopt, kan afgebroken worden. Er is niets gewijzigd.`,
    });
  await rondAf(w, id, { stand: 'afgebroken', reden: 'op-verzoek' });
  w.naCommit(() => rekenaar.stop(id));
  return { id };
}
