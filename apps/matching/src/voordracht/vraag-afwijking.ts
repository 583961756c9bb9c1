import { weiger, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { leesAanbod } from '../aanbod/store/aanbiedingen.js';
import { BesluitEntiteit } from '../besluit/store/besluit.entiteit.js';
import { vraagBesluit } from '../besluit/vraag-besluit.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { beoordeelParen } from '../shortlist/stel-shortlist-op.js';
import { geschondenRegels } from './domain/toets-voordracht.js';

export interface Afwijkingsvraag {
  casus: Uuid;
  aanbod: Uuid;
  startOp: Datum;
  reden: string;
}

/**
 * Who may allow a deviation here, and whether it is allowed: by the hub itself where the region gave it to the hub, else by a
 * decision of all whom it named, about these people.
 */
export async function magAfwijken(
  hub: Hub,
  w: Werkeenheid,
  v: { kandidaten: Uuid[]; afwijking?: { besluit?: Uuid } | undefined },
): Promise<{ wie: string[]; toegestaan: boolean }> {
  const wie: string[] = hub.profiel.beslist.afwijking.wie.waarde;
  if (wie.every((rol) => rol === 'matching')) return { wie, toegestaan: true };
  const id = v.afwijking?.besluit;
  const rij = id && (await w.em.findOneBy(BesluitEntiteit, { id, soort: 'afwijking' }));
  const toegestaan = !!rij && rij.uitkomst === 'toegestaan' && v.kandidaten.includes(rij.casus);
  return { wie, toegestaan };
}

/** Asks whom the region lets decide. @throws Regelfout when nothing is deviated from */
export async function vraagAfwijking(hub: Hub, w: Werkeenheid, v: Afwijkingsvraag): Promise<{ id: Uuid }> {
  const [casus, aanbod] = [await leesCasus(w, v.casus), await leesAanbod(w, v.aanbod)];
  const regels = geschondenRegels(await beoordeelParen(hub, w, [casus], [aanbod], v.startOp));
  if (!regels.length)
    weiger({
      code: 'geen-afwijking',
      soort: 'conflict',
      titel: 'Hier wordt van geen regel afgeweken.',
      detail: 'Deze kandidaat past bij de woning (shortlist). Draag gewoon voor. Er is niets gewijzigd.',
    });
  const woning = { corporatie: aanbod.corporatie, vestiging: hub.gemeente(aanbod.woning.gemeente) };
  const vraag = { soort: 'afwijking' as const, waarover: regels };
  return { id: await vraagBesluit(hub, w, casus, woning, hub.profiel.beslist.afwijking, vraag) };
}
