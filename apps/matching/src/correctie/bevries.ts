import type { Oin, Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { casusVanFeit, eisBron, leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { haalCasusWeg } from '../voordracht/haal-casus-weg.js';
import { trekZoekopdrachtenIn } from '../zoekopdracht/trek-zoekopdrachten-in.js';

/**
 * A file of this casus went to the wrong party, or was of the wrong person. What runs for it before signing lapses, homes go to
 * the next, nobody is asked anything; place on the list and waiting time stay.
 */
export async function bevries(hub: Hub, w: Werkeenheid, id: Uuid, bron: Oin): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder);
  casus.bevrorenOp = w.klok.vandaag();
  await bewaar(w, CasusEntiteit, casus);
  await haalCasusWeg(hub, w, id, 'gegevens-onjuist');
  await trekZoekopdrachtenIn(hub, w, id, 'gaat-niet-door');
}

/** It was put right at everybody who had it. */
export async function ontdooi(w: Werkeenheid, id: Uuid, bron: Oin): Promise<void> {
  const { aanmelder } = await casusVanFeit(w, id);
  eisBron(bron, aanmelder);
  await bewaar(w, CasusEntiteit, Object.assign(await leesCasus(w, id), { bevrorenOp: null }));
}
