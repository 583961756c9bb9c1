import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { dubbeleCasussen } from '../casus/store/dubbel.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Gewichten } from '../shortlist/domain/paar.js';
import { alsZoeker, maakBeoordelaar } from '../shortlist/stel-shortlist-op.js';
import { grenzen } from './domain/grenzen.js';
import type { Invoer, Plek } from './domain/invoer.js';
import { stelInvoer } from './domain/stel-invoer.js';
import { geldendeGewichten } from '../wegingen/geldende.js';
import { leesStanden } from './lees-standen.js';

const alsPlek = ({ id, corporatie, woning: { gemeente, wijk, buurt } }: AanbodEntiteit): Plek => ({
  aanbod: id,
  corporatie,
  gemeente,
  wijk,
  buurt,
});

/** These people for these homes, judged by the shortlist, with the limits as they stand now; `anders`: as if these weights counted. */
export async function leesInvoer(
  hub: Hub,
  w: Werkeenheid,
  casussen: CasusEntiteit[],
  aanbiedingen: AanbodEntiteit[],
  anders?: Gewichten,
): Promise<Invoer> {
  const gewichten = anders ?? (await geldendeGewichten(hub, w));
  const oordeel = await maakBeoordelaar(hub, w, aanbiedingen, gewichten);
  const dubbel = await dubbeleCasussen(w);
  const standen = await leesStanden(
    hub,
    w,
    aanbiedingen.map((a) => a.woning.buurt),
  );
  const [wie, wat] = [new Map(casussen.map((c) => [c.id, c])), new Map(aanbiedingen.map((a) => [a.id, a]))];
  const { puntenPerGemisteWoning, voorrangNaMaanden } = hub.profiel.verdeling;
  return stelInvoer({
    peildatum: w.klok.vandaag(),
    gewichten,
    puntenPerGemisteWoning: puntenPerGemisteWoning.waarde,
    voorrangNaMaanden: voorrangNaMaanden.waarde,
    zoekers: casussen.map((c) => alsZoeker(c, dubbel)),
    plekken: aanbiedingen.map(alsPlek),
    oordeel: ({ casus }, { aanbod }) => oordeel(wie.get(casus)!, wat.get(aanbod)!).oordeel,
    grenzen: (mensen, plekken) => grenzen(standen, mensen, plekken),
  });
}

/** Everybody on the list, and every home that is free. */
export async function leesRegio(hub: Hub, w: Werkeenheid, anders?: Gewichten): Promise<Invoer> {
  const casussen = await w.em.findBy(CasusEntiteit, { kandidaatStand: 'op-de-lijst' });
  return leesInvoer(hub, w, casussen, await w.em.findBy(AanbodEntiteit, { stand: 'beschikbaar' }), anders);
}

/** Whom a verdeling is about. */
export const casussenVan = ({ mensen }: Invoer): Uuid[] => mensen.map((m) => m.casus);
