import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Not, In } from 'typeorm';
import type { Hub } from '../gedeeld/hub.js';
import { meldFeit } from './domain/meldingen.js';
import { PlaatsingEntiteit } from './store/plaatsing.entiteit.js';
import { wijzigPlaatsing } from './wijzig-plaatsing.js';

/** The home was withdrawn although its lease is signed: a knelpunt for its owner, no undo. */
export async function meldWoningWeg(hub: Hub, w: Werkeenheid, aanbod: Uuid): Promise<void> {
  const where = { aanbod, stand: Not(In(['afgebroken', 'afgesloten'])) };
  for (const rij of await w.em.find(PlaatsingEntiteit, { where, lock: { mode: 'pessimistic_write' } }))
    await wijzigPlaatsing(hub, w, rij, (p, a) => meldFeit(p, { woningIngetrokken: a.vandaag }, a));
}
