import type { Oin, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { casusVanFeit, eisBron, leesCasus } from '../casus/store/casussen.js';
import { bevestigdeParen, bevestigSleutel } from '../casus/store/dubbel.js';
import type { Hub } from '../gedeeld/hub.js';

/** One side says its toestemming covers it. When both did, each hears who the other is; before that nobody hears anything. */
export async function bevestigDubbel(hub: Hub, w: Werkeenheid, id: Uuid, bron: Oin, lid: Uuid): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder);
  if (!(await bevestigSleutel(w, id, lid))) return;
  for (const paar of (await bevestigdeParen(w, id)).filter((p) => p.lid === lid)) {
    const ander = await leesCasus(w, paar.ander);
    const noem = (van: typeof casus, over: typeof casus, wie: Uuid): Promise<void> =>
      hub.zend(w, 'casus.dubbel-genoemd', van.id, [
        { oin: van.aanmelder, gegevens: { lid: wie, ander: over.id, partij: over.aanmelder } },
      ]);
    await noem(casus, ander, paar.lid);
    await noem(ander, casus, paar.anderLid);
  }
}
