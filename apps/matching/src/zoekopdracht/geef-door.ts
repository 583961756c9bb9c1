import { kan, machines, stap, weiger, type Datum, type Oin, type Uuid } from '@weerthuis/domain';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Hub } from '../gedeeld/hub.js';
import { geefZoekopdracht } from './geef-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from './store/zoekopdracht.entiteit.js';

/** Everybody who was asked for this before, along the chain of passing on. */
export async function eerderGevraagd(w: Werkeenheid, z: ZoekopdrachtEntiteit): Promise<Oin[]> {
  const rijen: { partij: Oin }[] = await w.em.query(
    `WITH RECURSIVE keten AS (
       SELECT id, partij, vervolg_van FROM matching.zoekopdracht WHERE id = $1
       UNION ALL SELECT z.id, z.partij, z.vervolg_van FROM matching.zoekopdracht z JOIN keten k ON z.id = k.vervolg_van)
     SELECT partij FROM keten`,
    [z.id],
  );
  return rijen.map((r) => r.partij);
}

/** Another goes on looking: this zoekopdracht ends, and the next starts with a term of its own. */
export async function geefDoor(
  hub: Hub,
  w: Werkeenheid,
  z: ZoekopdrachtEntiteit,
  aan: Oin,
  uiterlijk?: Datum,
): Promise<{ id: Uuid; casus: Uuid }> {
  z.stand = stap(machines.zoekopdracht, z.stand, 'doorgegeven');
  z.doorgegevenAan = aan;
  await bewaar(w, ZoekopdrachtEntiteit, z);
  const { rol, gemeentecode } = hub.convenant.partij(aan);
  const gemeente = (rol === 'gemeente' && gemeentecode) || z.gemeente;
  return geefZoekopdracht(hub, w, { casus: z.casus, aan, gemeente, vervolgVan: z.id, ...(uiterlijk && { uiterlijk }) });
}

/** The coordinator lets another look when it was not possible or took too long. @throws Regelfout */
export async function laatAnderZoeken(
  hub: Hub,
  w: Werkeenheid,
  id: Uuid,
  { aan, uiterlijk }: { aan: Oin; uiterlijk?: Datum },
): Promise<{ id: Uuid; casus: Uuid }> {
  const z =
    (await w.em.findOne(ZoekopdrachtEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } })) ??
    weigerOnbekend();
  if (!kan(machines.zoekopdracht, z.stand, 'doorgegeven'))
    weiger({
      code: 'zoekopdracht-past-niet',
      soort: 'conflict',
      titel: 'Deze zoekopdracht kan niet worden doorgegeven.',
      detail: `Zij staat op '${z.stand}' (toestanden van Weerthuis); doorgeven kan na 'niet-mogelijk' of 'verlopen'. Wacht op het antwoord. Er is niets gewijzigd.`,
      van: 'toestanden.zoekopdracht',
    });
  if (
    !['gemeente', 'corporatie'].includes(hub.convenant.zoek(aan)?.rol ?? '') ||
    (await eerderGevraagd(w, z)).includes(aan)
  )
    weiger({
      code: 'partij-past-niet',
      soort: 'ongeldig',
      titel: 'Aan deze partij kan niet worden doorgegeven.',
      detail:
        'Het is geen gemeente of corporatie van het convenant, of zij zocht al voor deze persoon. Kies een andere. Er is niets gewijzigd.',
      van: 'convenant',
      veld: 'aan',
    });
  return geefDoor(hub, w, z, aan, uiterlijk);
}
