import { kan, machines, stap, type Datum, type GebeurtenisVan, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';

/** Moves the candidate if the event fits, and tells zorg where the search stands and until when. */
export async function zetKandidaat(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  gebeurtenis: GebeurtenisVan<typeof machines.kandidaat>,
  meer: { tot?: Datum; reden?: string; door?: string } = {},
): Promise<boolean> {
  const casus = await leesCasus(w, id);
  if (!casus.kandidaatStand || !kan(machines.kandidaat, casus.kandidaatStand, gebeurtenis)) return false;
  casus.kandidaatStand = stap(machines.kandidaat, casus.kandidaatStand, gebeurtenis);
  const { tot, reden, door = 'matching' } = meer;
  casus.pauze = tot ? { tot, reden: reden ?? '', door, sinds: w.klok.vandaag() } : null;
  await bewaar(w, CasusEntiteit, casus);
  await meldKandidaat(hub, w, casus, { reden, door });
  return true;
}

/** Tells aanmelder and hoofdbegeleider where the search stands now. */
export async function meldKandidaat(
  hub: Hub,
  w: Werkeenheid,
  casus: CasusEntiteit,
  meer: { reden?: string | undefined; door?: string | undefined } = {},
): Promise<void> {
  if (!casus.kandidaatStand) return;
  const gegevens = { stand: casus.kandidaatStand, op: w.klok.vandaag(), tot: casus.pauze?.tot, ...meer };
  await hub.zend(w, 'kandidaat.stand-gewijzigd', casus.id, [
    { oin: casus.aanmelder, gegevens },
    { oin: casus.hoofdbegeleider, gegevens },
  ]);
}
