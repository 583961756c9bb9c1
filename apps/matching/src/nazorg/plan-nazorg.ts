import { momentInAmsterdam, type Datum } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import { momentTermijn, planNazorg, planVerlenging, planVolgen, type Nazorgmoment } from './domain/momenten.js';

export const NAZORG_MOMENT = 'nazorg-moment';

async function leg(hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit, momenten: Nazorgmoment[]): Promise<void> {
  rij.nazorg = { ...rij.nazorg, momenten: [...rij.nazorg.momenten, ...momenten] };
  await bewaar(w, PlaatsingEntiteit, rij);
  const oin = rij.dossier.partijen.hoofdbegeleider;
  for (const { moment, soort, op } of momenten) {
    await hub.zend(w, 'nazorg.moment-gepland', rij.casus, [
      { oin, gegevens: { moment, plaatsing: rij.id, soort, op } },
    ]);
    const uiterlijk = momentInAmsterdam(momentTermijn(op));
    const gegevens = { plaatsing: rij.id };
    await w.zetWekker({ soort: NAZORG_MOMENT, sleutel: moment, op: uiterlijk, gegevens, betrokkene: rij.casus });
  }
}

/** After the move: the moments of the region's rhythm, told to the hoofdbegeleider. Once. */
export async function planNazorgIn(hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit, verhuisdOp: Datum): Promise<void> {
  if (rij.nazorg.momenten.length) return;
  const momenten = planNazorg(hub.profiel.nazorg, verhuisdOp, hub.nieuwId);
  const vandaag = w.klok.vandaag();
  // What was due before the region began with Weerthuis was held, or is too late to ask for.
  await leg(hub, w, rij, rij.dossier.overgenomenUit ? momenten.filter((m) => m.op > vandaag) : momenten);
}

/** The omklap was put off: the trial goes on until then. */
export const planVerlengingIn = (
  hub: Hub,
  w: Werkeenheid,
  rij: PlaatsingEntiteit,
  van: Datum,
  tot: Datum,
): Promise<void> => leg(hub, w, rij, planVerlenging(hub.profiel.evaluatieritmeWeken.waarde, van, tot, hub.nieuwId));

/** After closing: only whether the person still lives there. */
export const planVolgenIn = (hub: Hub, w: Werkeenheid, rij: PlaatsingEntiteit, op: Datum): Promise<void> =>
  leg(hub, w, rij, planVolgen(hub.profiel.volgenMaanden.waarde, op, hub.nieuwId));
