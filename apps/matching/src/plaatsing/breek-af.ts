import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { breekAf } from './domain/beeindig.js';
import { zoekPlaatsing } from './store/plaatsingen.js';
import { wijzigPlaatsing } from './wijzig-plaatsing.js';

/** A candidacy ended: what was opened for it is taken back by its owners. Without a plaatsing nothing happens. */
export async function breekPlaatsingAf(
  hub: Hub,
  w: Werkeenheid,
  kandidaatstelling: Uuid,
  reden: string,
): Promise<void> {
  const rij = await zoekPlaatsing(w, { kandidaatstelling });
  if (rij) await wijzigPlaatsing(hub, w, rij, (p, a) => breekAf(p, reden, a));
}
