import { type Oin, type Uuid } from '@weerthuis/domain';
import { bewaar, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { leesAanbod } from '../aanbod/store/aanbiedingen.js';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { GEEN_NAZORG } from '../nazorg/domain/nazorg.js';
import type { Kandidaatstelling } from '../voordracht/domain/voordracht.js';
import type { VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';
import { afspraken } from './afspraken.js';
import { openPlaatsing } from './domain/open.js';
import { isActief, type Partijen } from './domain/plaatsing.js';
import { PlaatsingEntiteit } from './store/plaatsing.entiteit.js';
import { zoekPlaatsing } from './store/plaatsingen.js';
import { kolommen } from './wijzig-plaatsing.js';
import { zendGevolgen } from './zend-gevolgen.js';
import { zetWekkers } from './zet-wekkers.js';

const partijenVan = (k: Kandidaatstelling): Partijen => ({
  aanmelder: k.partijen.persoon,
  hoofdbegeleider: k.partijen.hoofdbegeleider,
  herkomst: k.partijen.herkomst,
  vestiging: k.partijen.vestiging,
  verhuurder: k.partijen.corporatie,
});

/**
 * Everybody said a first yes: told to all who take part, each with the parties it may know, and the plaatsing opens
 * voorwaardelijk. After a new version the plaatsing that already runs goes on.
 */
export async function openVoorlopig(
  hub: Hub,
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  k: Kandidaatstelling,
): Promise<void> {
  const eerder = await zoekPlaatsing(w, { kandidaatstelling: k.kandidaatstelling });
  const loopt = eerder && isActief(eerder.dossier) ? eerder : undefined;
  if (loopt && loopt.dossier.startOp !== rij.startOp) {
    loopt.dossier = { ...loopt.dossier, startOp: rij.startOp };
    await bewaar(w, PlaatsingEntiteit, loopt);
  }
  const opent = loopt ? undefined : await maak(hub, w, rij, k);
  await zendVoorlopig(hub, w, rij, k, (loopt ?? opent?.rij)?.id ?? '');
  if (!opent) return;
  await zendGevolgen(hub, w, opent.uit, { eenheid: rij.eenheid });
  await zetWekkers(w, undefined, opent.uit.plaatsing, afspraken(hub, w));
}

async function maak(hub: Hub, w: Werkeenheid, v: VoordrachtEntiteit, k: Kandidaatstelling) {
  const [casus, aanbod] = [await leesCasus(w, k.casus), await leesAanbod(w, v.aanbod)];
  const uit = openPlaatsing(
    {
      casus: k.casus,
      voordracht: v.id,
      kandidaatstelling: k.kandidaatstelling,
      startOp: v.startOp,
      gemeenteWoning: aanbod.woning.gemeente,
      partijen: partijenVan(k),
      volwassenen: casus.leden.filter((l) => l.soort === 'volwassene').map((l) => l.lid),
      taakplan: hub.profiel.taakplan,
    },
    afspraken(hub, w),
  );
  const { plaatsing: id, casus: c, voordracht, kandidaatstelling } = uit.plaatsing;
  const rij = Object.assign(new PlaatsingEntiteit(), kolommen(uit.plaatsing), {
    id,
    casus: c,
    voordracht,
    kandidaatstelling,
    aanbod: aanbod.id,
    eenheid: v.eenheid,
    buurt: aanbod.woning.buurt,
    dossier: uit.plaatsing,
    nazorg: GEEN_NAZORG,
    geopendOp: w.klok.vandaag(),
    woonklaarSinds: casus.woonklaarSinds,
    plekIngevuldOp: null,
    dagenLeeg: null,
    afgeslotenOp: null,
  });
  return { uit, rij: await voegToe(w, PlaatsingEntiteit, rij) };
}

/** From here on each party knows those it has to do with: zorg all, a gemeente not the landlord, the landlord only who supports. */
async function zendVoorlopig(
  hub: Hub,
  w: Werkeenheid,
  v: VoordrachtEntiteit,
  k: Kandidaatstelling,
  plaatsing: Uuid,
): Promise<void> {
  const { corporatie, hoofdbegeleider, persoon, herkomst, vestiging } = k.partijen;
  const kern = {
    voordracht: v.id,
    kandidaatstelling: k.kandidaatstelling,
    versie: v.vraagversie,
    plaatsing,
    hoofdbegeleider,
  };
  const { woning } = await leesAanbod(w, v.aanbod);
  const zorg = (oin: Oin) => ({ oin, gegevens: { ...kern, corporatie, herkomst, vestiging } });
  const gemeente = (oin: Oin) => ({ oin, gegevens: { ...kern, herkomst, vestiging, gemeenteWoning: woning.gemeente } });
  const aan = [
    zorg(persoon),
    zorg(hoofdbegeleider),
    gemeente(herkomst),
    gemeente(vestiging),
    { oin: corporatie, gegevens: kern },
  ];
  await hub.zend(w, 'voordracht.voorlopig-akkoord', k.casus, aan);
}
