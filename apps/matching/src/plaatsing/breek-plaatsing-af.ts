import { kan, machines, toetsEindreden, weiger, type Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { besluitOver } from '../voordracht/besluit.js';
import { casusWeg, ontbind } from '../voordracht/domain/besluiten.js';
import { zoekVoordracht } from '../voordracht/store/voordrachten.js';
import { zoekPlaatsing } from './store/plaatsingen.js';

/**
 * The coordinator ends a plaatsing before the move, also after signing: always a person, never the system by itself. Every
 * owner gets what to take back; the candidate is on the list again with all the waiting time, the home goes to the next.
 * @throws Regelfout after the move, or for a reason outside the list
 */
export async function breekPlaatsingDoorHubAf(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  reden: string,
): Promise<{ id: Uuid; casus: Uuid }> {
  const rij = (await zoekPlaatsing(w, { id })) ?? weigerOnbekend();
  toetsEindreden(reden);
  if (!kan(machines.plaatsing, rij.stand, 'afgebroken'))
    weiger({
      code: 'toestand-past-niet',
      soort: 'conflict',
      titel: 'Dit kan niet in deze toestand.',
      detail: `De plaatsing staat op '${rij.stand}'; afbreken kan tot de verhuizing, daarna is het een opzegging (toestanden van Weerthuis). Er is niets gewijzigd.`,
      van: 'toestanden.plaatsing',
    });
  const gelezen = (await zoekVoordracht(w, rij.voordracht)) ?? weigerOnbekend();
  await besluitOver(hub, w, gelezen, (v, om) =>
    v.getekend ? ontbind(v, reden, om) : casusWeg(v, rij.casus, reden, om),
  );
  return { id, casus: rij.casus };
}
