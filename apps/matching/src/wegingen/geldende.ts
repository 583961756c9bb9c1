import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull, Not } from 'typeorm';
import type { Hub } from '../gedeeld/hub.js';
import { gewichtenVan } from '../shortlist/domain/gewichten.js';
import type { Gewichten } from '../shortlist/domain/paar.js';
import { alsGewichten } from './domain/weging.js';
import { WegingEntiteit } from './store/weging.entiteit.js';

/** Those put in force last under this version of the profile, if any. */
export const laatsteWeging = (hub: Hub, w: Werkeenheid): Promise<WegingEntiteit | null> =>
  w.em.findOne(WegingEntiteit, {
    where: { profielversie: hub.profiel.versie, nummer: Not(IsNull()) },
    order: { nummer: 'DESC' },
  });

/** The weights that count now: those of the profile, or what the region put in force since. */
export async function geldendeGewichten(hub: Hub, w: Werkeenheid): Promise<Gewichten> {
  const van = gewichtenVan(hub.profiel);
  const rij = await laatsteWeging(hub, w);
  return rij ? gewichtenVanRij(van, rij) : van;
}

/** The same for a proposal, as if it were in force. */
export const gewichtenVanRij = (van: Gewichten, { id, nummer, delen, reden }: WegingEntiteit): Gewichten =>
  alsGewichten(van, delen, nummer === null ? `voorstel ${id}` : `${van.versie} weging ${nummer}`, reden);
