import { kan, machines, momentInAmsterdam, plusDagen, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { haalCasusWeg } from '../voordracht/haal-casus-weg.js';
import { zetKandidaat } from './zet-kandidaat.js';

export const PARKEREN_TOT = 'parkeren-tot';

export interface Pauze {
  tot: Datum;
  reden: string;
  /** matching or zorg. */
  door: string;
}

/** Lets the search rest until a day, when the candidate stands on the list. Waiting time runs on. */
export async function parkeer(hub: Hub, w: Werkeenheid, id: Uuid, p: Pauze): Promise<boolean> {
  const casus = await leesCasus(w, id);
  if (!casus.kandidaatStand || !kan(machines.kandidaat, casus.kandidaatStand, 'geparkeerd')) return false;
  await zetKandidaat(hub, w, id, 'geparkeerd', p);
  await w.zetWekker({
    soort: PARKEREN_TOT,
    sleutel: id,
    op: momentInAmsterdam(plusDagen(p.tot, 1), '06:30'),
    betrokkene: id,
  });
  return true;
}

/** As `parkeer`, also when somebody was just asked for a home: that home goes to the next, and this is no weigering. */
export async function parkeerOokUitVoordracht(hub: Hub, w: Werkeenheid, id: Uuid, p: Pauze): Promise<boolean> {
  if ((await leesCasus(w, id)).kandidaatStand === 'in-voordracht') await haalCasusWeg(hub, w, id, 'geparkeerd');
  return parkeer(hub, w, id, p);
}

/** The search goes on, with all the waiting time. */
export async function hervat(hub: Hub, w: Werkeenheid, id: Uuid, door: string): Promise<boolean> {
  const gedaan = await zetKandidaat(hub, w, id, 'hervat', { door });
  if (gedaan) await w.trekWekkerIn(PARKEREN_TOT, id);
  return gedaan;
}
