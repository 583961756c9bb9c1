import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { meldWoningWeg } from '../plaatsing/meld-woning-weg.js';
import { besluit } from './besluit.js';
import { trekIn } from './domain/besluiten.js';
import { lopendeVoordrachten } from './store/voordrachten.js';

/** The home is gone: what runs for it lapses for everyone; after the lease was signed it is a knelpunt instead. */
export async function haalWoningWeg(hub: Hub, w: Werkeenheid, aanbod: Uuid): Promise<void> {
  for (const id of await lopendeVoordrachten(w, { aanbod }))
    await besluit(hub, w, id, (v, om) => trekIn(v, 'woning-ingetrokken', om));
  await meldWoningWeg(hub, w, aanbod);
}
