import type { Uuid } from '@weerthuis/domain';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { casussenVan, leesRegio } from './lees-invoer.js';
import type { Rekenaar } from './rekenaar.js';
import { VerdelingEntiteit } from './store/verdeling.entiteiten.js';
import { zaadVanVandaag } from './store/zaden.js';

async function volgendNummer(w: Werkeenheid): Promise<number> {
  return ((await w.em.maximum(VerdelingEntiteit, 'nummer')) ?? 0) + 1;
}

/**
 * Takes a snapshot of the region and begins to divide it. The snapshot, its hash and the lot are written down before anything
 * is worked out; the calculation starts after the commit.
 * @throws 409 `verdeling-loopt-al` while another one runs
 */
export async function beginVerdeling(
  hub: Hub,
  rekenaar: Rekenaar,
  w: Werkeenheid,
  aanleiding: VerdelingEntiteit['aanleiding'],
): Promise<{ id: Uuid; casussen: Uuid[] }> {
  const { maand, zaad } = await zaadVanVandaag(w);
  const { invoer, afdruk } = await leesRegio(hub, w);
  const id = hub.nieuwId();
  const rij = Object.assign(new VerdelingEntiteit(), {
    id,
    nummer: await volgendNummer(w),
    stand: 'loopt',
    aanleiding,
    peildatum: invoer.peildatum,
    maand,
    begonnenOp: w.klok.nu(),
    klaarOp: null,
    invoer,
    invoerhash: afdruk,
    uitkomst: null,
    reden: null,
  });
  await voegToe(w, VerdelingEntiteit, rij);
  w.naCommit(() => rekenaar.begin(id, { invoer, zaad }));
  return { id, casussen: casussenVan(invoer) };
}
