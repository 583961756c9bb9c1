import type { AanbodGedaanMatching } from '@weerthuis/contracts';
import { kan, machines, stap, type Oin, type Uuid } from '@weerthuis/domain';
import { WachtOp } from '@weerthuis/messaging';
import { bewaar, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { eisBron } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Woning } from '../gedeeld/typen.js';
import { haalWoningWeg } from '../voordracht/haal-woning-weg.js';
import { vraagOpnieuw } from '../voordracht/vraag-opnieuw.js';
import { woningGevonden } from '../zoekopdracht/beantwoord-zoekopdracht.js';
import { zoekVerder } from '../zoekopdracht/zoek-verder.js';
import { aanbodGebeurt } from './store/aanbiedingen.js';
import { AanbodEntiteit } from './store/aanbod.entiteit.js';

/** What was asked rests on these: another rent or date is another question. */
const gevraagd = (w: Woning): string =>
  JSON.stringify([w.rekenhuurCent, w.servicekostenCent, w.beschikbaarVanaf, w.kamers]);

/** A corporatie pledges a home, pledges it again, or changes what it pledged: then whoever was asked is asked again. */
export async function ontvangAanbod(hub: Hub, w: Werkeenheid, bron: Oin, f: AanbodGedaanMatching): Promise<void> {
  const { aanbod: id, woning, bagId, contractvormen, zoekopdracht } = f;
  const eerder = await w.em.findOne(AanbodEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const inhoud = { eenheid: woning.eenheid, woning, bagId, contractvormen, zoekopdracht: zoekopdracht ?? null };
  if (!eerder) {
    const nieuw = {
      id,
      corporatie: bron,
      stand: stap(machines.aanbod, machines.aanbod.begin, 'toegezegd'),
      reden: null,
      toegezegdOp: w.klok.vandaag(),
      overgenomenUit: f.overgenomenUit ?? null,
    };
    await voegToe(w, AanbodEntiteit, Object.assign(new AanbodEntiteit(), inhoud, nieuw));
    if (f.overgenomenUit) await aanbodGebeurt(hub, w, id, 'voorgedragen');
  } else {
    eisBron(bron, eerder.corporatie);
    const anders = gevraagd(eerder.woning) !== gevraagd(woning);
    const terug = (['opnieuw-toegezegd', 'verlengd'] as const).find((g) => kan(machines.aanbod, eerder.stand, g));
    const stand = terug ? stap(machines.aanbod, eerder.stand, terug) : eerder.stand;
    await bewaar(w, AanbodEntiteit, Object.assign(eerder, inhoud, { stand }));
    if (anders) await vraagOpnieuw(hub, w, id);
  }
  if (zoekopdracht) await woningGevonden(w, bron, zoekopdracht, id);
}

/** The owner rules its own thing: before the lease is signed a withdrawn home is gone whenever that arrives. */
export async function ontvangIntrekking(hub: Hub, w: Werkeenheid, bron: Oin, id: Uuid, reden: string): Promise<void> {
  const aanbod = await w.em.findOne(AanbodEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!aanbod) throw new WachtOp(`aanbod ${id}`);
  eisBron(bron, aanbod.corporatie);
  if (!kan(machines.aanbod, aanbod.stand, 'ingetrokken')) return;
  aanbod.stand = stap(machines.aanbod, aanbod.stand, 'ingetrokken');
  aanbod.reden = reden;
  await bewaar(w, AanbodEntiteit, aanbod);
  await haalWoningWeg(hub, w, id);
  await zoekVerder(hub, w, id);
}
