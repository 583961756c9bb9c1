import { kan, machines, stap, type Oin, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { casusVanFeit, eisBron, kandidaatGebeurt, leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { laatAllesLos } from '../einde/laat-alles-los.js';
import { meldOpgelost, paarMet, voegSamen } from './voeg-samen.js';
import { sluitStil } from '../einde/sluit-stil.js';

/** The aanmelding stops: open voordrachten lapse for this casus, what was arranged is taken back, nothing new is asked. With `naar` it goes on there. */
export async function ontvangIntrekking(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  reden: string,
  naar?: Uuid,
): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder);
  if (!kan(machines.aanmelding, casus.stand, 'ingetrokken')) return;
  const paar = naar && (await paarMet(w, id, naar));
  casus.stand = stap(machines.aanmelding, casus.stand, 'ingetrokken');
  casus.gronden = [reden];
  await bewaar(w, CasusEntiteit, casus);
  if (reden === 'overleden') await sluitStil(hub, w, id);
  else await laatAllesLos(hub, w, id, 'aanmelding-ingetrokken');
  await kandidaatGebeurt(w, id, 'afgesloten');
  if (paar) await voegSamen(hub, w, await leesCasus(w, id), paar);
  await meldOpgelost(hub, w);
}
