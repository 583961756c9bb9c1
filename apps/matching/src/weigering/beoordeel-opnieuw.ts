import { kan, machines, plusWerkdagen, stap, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';

const STAP = { aanvulling: 'aanvulling-gevraagd', 'niet-toegelaten': 'niet-toegelaten' } as const;

/**
 * The admission is looked at again: the aanmelder completes it, or it ends and may be handed in anew. Only when nothing runs
 * for the person; the waiting time stays either way.
 */
export async function beoordeelOpnieuw(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  besluit: 'aanvulling' | 'niet-toegelaten',
  grond: string,
): Promise<void> {
  const casus = await leesCasus(w, id);
  if (casus.kandidaatStand !== 'op-de-lijst' || !kan(machines.aanmelding, casus.stand, 'herroepen')) return;
  casus.stand = stap(machines.aanmelding, stap(machines.aanmelding, casus.stand, 'herroepen'), STAP[besluit]);
  casus.kandidaatStand = null;
  casus.gronden = [grond];
  const { termijnWerkdagen } = hub.profiel.beslist.toelating;
  casus.uiterlijk = besluit === 'aanvulling' ? plusWerkdagen(w.klok.vandaag(), termijnWerkdagen.waarde) : null;
  await bewaar(w, CasusEntiteit, casus);
  const gegevens = { besluit, gronden: [grond], uiterlijk: casus.uiterlijk, wachtSinds: casus.wachtSinds };
  const aan = [casus.aanmelder, casus.herkomstPartij].map((oin) => ({ oin, gegevens }));
  await hub.zend(w, 'toelating.besloten', id, aan);
}
