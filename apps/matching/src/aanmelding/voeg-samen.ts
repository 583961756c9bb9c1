import { vroegste, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { laatMeedoen } from '../casus/deelnemers.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import { bevestigdeParen, opgelosteDubbelen, type Paar } from '../casus/store/dubbel.js';
import type { Hub } from '../gedeeld/hub.js';
import { steuntBij } from './domain/steunt-bij.js';

/** The pair along which two casussen may become one: both sides named each other, and both are open still. */
export const paarMet = async (w: Werkeenheid, van: Uuid, naar: Uuid): Promise<Paar | undefined> =>
  (await bevestigdeParen(w, van)).find((p) => p.ander === naar);

/**
 * Two casussen of one huishouden go on as one, with the waiting time of whoever waited longest. Who registered the one that
 * ends goes on supporting its own adult in the other.
 */
export async function voegSamen(hub: Hub, w: Werkeenheid, van: CasusEntiteit, paar: Paar): Promise<void> {
  const naar = await leesCasus(w, paar.ander);
  naar.wachtSinds = vroegste(naar.wachtSinds, van.wachtSinds);
  await bewaar(w, CasusEntiteit, naar);
  van.samengevoegdMet = naar.id;
  await bewaar(w, CasusEntiteit, van);
  const lid = steuntBij(van.leden, naar.leden, paar);
  if (lid && van.aanmelder !== naar.aanmelder)
    await laatMeedoen(hub, w, naar, [{ partij: van.aanmelder, rol: 'hoofdbegeleider', lid }]);
  const gegevens = { van: van.id, naar: naar.id };
  const zorg = { ...gegevens, wachtSinds: naar.wachtSinds };
  await hub.zend(w, 'casus.samengevoegd', naar.id, [
    ...[naar.aanmelder, van.aanmelder].map((oin) => ({ oin, gegevens: zorg })),
    ...[naar.herkomstPartij, van.herkomstPartij].map((oin) => ({ oin, gegevens })),
  ]);
}

/** Both sides of a double hear that it is over, whichever way it was settled. */
export async function meldOpgelost(hub: Hub, w: Werkeenheid): Promise<void> {
  for (const { casus, lid } of await opgelosteDubbelen(w)) {
    const { aanmelder, herkomstPartij } = await leesCasus(w, casus);
    const aan = [aanmelder, herkomstPartij].map((oin) => ({ oin, gegevens: { lid } }));
    await hub.zend(w, 'casus.dubbel-opgelost', casus, aan);
  }
}
