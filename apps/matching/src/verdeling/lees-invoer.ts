import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { dubbeleCasussen } from '../casus/store/dubbel.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Gewichten } from '../shortlist/domain/paar.js';
import { alsHuis, alsZoeker, leesRondom } from '../shortlist/stel-shortlist-op.js';
import type { Grondstof } from './domain/grondstof.js';
import type { Invoer } from './domain/invoer.js';
import { leesStanden } from './lees-standen.js';
import { reken } from './rekenen/reken.js';

/** These people and these homes, with the limits as they stand now; `anders`: as if these weights counted. */
export async function leesGrondstof(
  hub: Hub,
  w: Werkeenheid,
  casussen: CasusEntiteit[],
  aanbiedingen: AanbodEntiteit[],
  anders?: Gewichten,
): Promise<Grondstof> {
  const dubbel = await dubbeleCasussen(w);
  const { puntenPerGemisteWoning, voorrangNaMaanden } = hub.profiel.verdeling;
  return {
    zoekers: casussen.map((c) => alsZoeker(c, dubbel)),
    huizen: aanbiedingen.map(alsHuis),
    rondom: await leesRondom(hub, w, aanbiedingen, anders),
    standen: await leesStanden(
      hub,
      w,
      aanbiedingen.map((a) => a.woning.buurt),
    ),
    puntenPerGemisteWoning: puntenPerGemisteWoning.waarde,
    voorrangNaMaanden: voorrangNaMaanden.waarde,
  };
}

/** Everybody on the list, and every home that is free: read here, judged and hashed in a thread. */
export async function leesRegio(
  hub: Hub,
  w: Werkeenheid,
  anders?: Gewichten,
): Promise<{ invoer: Invoer; afdruk: string }> {
  const casussen = await w.em.findBy(CasusEntiteit, { kandidaatStand: 'op-de-lijst' });
  const aanbiedingen = await w.em.findBy(AanbodEntiteit, { stand: 'beschikbaar' });
  return reken('invoer', { grondstof: await leesGrondstof(hub, w, casussen, aanbiedingen, anders) }).uitkomst;
}

/** Whom a verdeling is about. */
export const casussenVan = ({ mensen }: Invoer): Uuid[] => mensen.map((m) => m.casus);
