import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { besluit } from './besluit.js';
import { wijzigVraag } from './domain/besluiten.js';
import { lopendeVoordrachten } from './store/voordrachten.js';

/** What was asked about a home changed: a new version, asked of everyone again. */
export async function vraagOpnieuw(hub: Hub, w: Werkeenheid, aanbod: Uuid): Promise<void> {
  for (const id of await lopendeVoordrachten(w, { aanbod }))
    await besluit(hub, w, id, (v, om) => wijzigVraag(v, {}, om));
}
