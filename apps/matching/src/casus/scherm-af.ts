import type { Oin, Uuid } from '@weerthuis/domain';
import { schermAf, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { deelnemersVan } from './deelnemers.js';
import { casusVanFeit, eisBron } from './store/casussen.js';

/** The aanmelder shields a casus, or ends that: so does the hub, and everyone who takes part hears it. */
export async function schermCasusAf(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  afgeschermd: boolean,
): Promise<void> {
  const { aanmelder } = await casusVanFeit(w, id);
  eisBron(bron, aanmelder);
  await schermAf(w, id, afgeschermd);
  const anderen = (await deelnemersVan(w, id)).filter((d) => d.partij !== aanmelder);
  const aan = anderen.map((d) => ({ oin: d.partij, gegevens: { afgeschermd } }));
  await hub.zend(w, 'casus.afgeschermd', id, aan);
}
