import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { besluit } from './besluit.js';
import { casusWeg } from './domain/besluiten.js';
import { lopendeVoordrachten } from './store/voordrachten.js';

/** One casus no longer takes part: it leaves every voordracht, and each home goes to the next. */
export async function haalCasusWeg(hub: Hub, w: Werkeenheid, casus: Uuid, reden: string): Promise<void> {
  for (const id of await lopendeVoordrachten(w, { casus }))
    await besluit(hub, w, id, (v, om) => casusWeg(v, casus, reden, om));
}
