import { kan, machines, momentInAmsterdam, plusDagen, type Datum, type Oin, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { casusVanFeit, eisBron } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { meldKandidaat, zetKandidaat } from '../kandidaat/zet-kandidaat.js';
import { laatAllesLos, lopendePlaatsing } from './laat-alles-los.js';
import { sluitPlaatsing } from './sluit-plaatsing.js';

export const ELDERS_VOORBIJ = 'elders-voorbij';

/** The person found a home: all that was looked for stops, and for a while one word is enough to come back with all the waiting time. */
export async function ontvangElders(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  bron: Oin,
  f: { op: Datum; reden: string },
): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder, casus.hoofdbegeleider);
  await laatAllesLos(hub, w, id, f.reden);
  const tot = plusDagen(f.op, hub.profiel.terugkeergarantieDagen.waarde);
  if (!(await zetKandidaat(hub, w, id, 'elders-gaan-wonen', { tot, reden: f.reden, door: 'zorg' })))
    return meldKandidaat(hub, w, casus);
  await w.zetWekker({
    soort: ELDERS_VOORBIJ,
    sleutel: id,
    op: momentInAmsterdam(plusDagen(tot, 1), '06:30'),
    betrokkene: id,
  });
}

/**
 * It did not go on there. Out of the new home the person comes back only while the terugkeergarantie runs; that plaatsing is
 * then closed and the search goes on, with all the waiting time. Otherwise zorg hears where the casus stands.
 */
export async function ontvangTerug(hub: Hub, w: Werkeenheid, id: Uuid, bron: Oin): Promise<void> {
  const casus = await casusVanFeit(w, id);
  eisBron(bron, casus.aanmelder, casus.hoofdbegeleider);
  if (casus.kandidaatStand === 'gehuisvest' && !(await beeindigWonen(hub, w, id))) return meldKandidaat(hub, w, casus);
  await w.trekWekkerIn(ELDERS_VOORBIJ, id);
  if (!(await zetKandidaat(hub, w, id, 'teruggekeerd', { door: 'zorg' }))) await meldKandidaat(hub, w, casus);
}

/** @returns false when no terugkeergarantie runs today */
async function beeindigWonen(hub: Hub, w: Werkeenheid, id: Uuid): Promise<boolean> {
  const rij = await lopendePlaatsing(w, id);
  const tot = rij?.dossier.feiten.terugkeerTot;
  if (!rij || !tot || tot < w.klok.vandaag() || !kan(machines.plaatsing, rij.stand, 'afgesloten')) return false;
  await sluitPlaatsing(hub, w, rij, 'teruggekeerd');
  return true;
}

/** Nobody came back in time: closed, and it may be opened again. */
export async function eldersVoorbij(hub: Hub, w: Werkeenheid, id: Uuid): Promise<void> {
  await zetKandidaat(hub, w, id, 'afgesloten', { reden: 'zelf-gevonden', door: 'klok' });
}
