import { kan, machines, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In, Not } from 'typeorm';
import { trekVraagIn } from '../besluit/domain/beslis.js';
import { verwerk } from '../besluit/neem-besluit.js';
import { BesluitEntiteit } from '../besluit/store/besluit.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import { besluitOver } from '../voordracht/besluit.js';
import { ontbind } from '../voordracht/domain/besluiten.js';
import { haalCasusWeg } from '../voordracht/haal-casus-weg.js';
import { zoekVoordracht } from '../voordracht/store/voordrachten.js';
import { trekZoekopdrachtenIn } from '../zoekopdracht/trek-zoekopdrachten-in.js';

const lock = { mode: 'pessimistic_write' } as const;
const VOORBIJ = ['afgebroken', 'afgesloten'];

/** The plaatsing of a casus that has not ended, if there is one. */
export const lopendePlaatsing = (w: Werkeenheid, casus: Uuid): Promise<PlaatsingEntiteit | null> =>
  w.em.findOne(PlaatsingEntiteit, { where: { casus, stand: Not(In(VOORBIJ)) }, lock });

/**
 * Nothing is looked for or arranged any more for this casus: homes go to the next, what was arranged before the move is taken
 * back by its owners, nobody has to decide about it. What happened after the move stays.
 */
export async function laatAllesLos(hub: Hub, w: Werkeenheid, casus: Uuid, reden: string): Promise<void> {
  await haalCasusWeg(hub, w, casus, reden);
  const rij = await lopendePlaatsing(w, casus);
  if (rij && kan(machines.plaatsing, rij.stand, 'afgebroken')) {
    const gelezen = await zoekVoordracht(w, rij.voordracht);
    if (gelezen) await besluitOver(hub, w, gelezen, (v, om) => ontbind(v, reden, om));
  }
  await trekZoekopdrachtenIn(hub, w, casus, 'gaat-niet-door');
  for (const besluit of await w.em.find(BesluitEntiteit, { where: { casus, stand: 'gevraagd' }, lock }))
    await verwerk(hub, w, besluit, trekVraagIn(besluit.dossier, w.klok.vandaag()));
}
