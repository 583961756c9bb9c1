import type { Uuid } from '@weerthuis/domain';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { delenVan, wijzig, type Delen } from './domain/weging.js';
import { geldendeGewichten } from './geldende.js';
import { WegingEntiteit } from './store/weging.entiteit.js';

/** Proposes other weights, with a reason; nothing counts differently yet. @throws Regelfout when nothing changes */
export async function stelWegingVoor(
  hub: Hub,
  w: Werkeenheid,
  v: { delen: Partial<Delen>; reden: string },
): Promise<{ id: Uuid }> {
  const nu = await geldendeGewichten(hub, w);
  const id = hub.nieuwId();
  const rij = Object.assign(new WegingEntiteit(), {
    id,
    nummer: null,
    profielversie: hub.profiel.versie,
    anders: nu.versie,
    delen: wijzig(delenVan(nu), v.delen),
    reden: v.reden,
    voorgesteldDoor: w.door.id,
    voorgesteldOp: w.klok.nu(),
    vastgesteldDoor: null,
    vastgesteldOp: null,
    akkoorden: [],
  });
  await voegToe(w, WegingEntiteit, rij);
  return { id };
}
