import { type Oin } from '@weerthuis/domain';
import { voegToe, type Overname, type Werkeenheid } from '@weerthuis/platform';
import { aanbodGebeurt } from '../aanbod/store/aanbiedingen.js';
import type { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { laatMeedoen } from '../casus/deelnemers.js';
import type { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { kandidaatGebeurt } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { GEEN_NAZORG } from '../nazorg/domain/nazorg.js';
import { planNazorgIn } from '../nazorg/plan-nazorg.js';
import { afspraken } from '../plaatsing/afspraken.js';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import { kolommen } from '../plaatsing/wijzig-plaatsing.js';
import { zendGevolgen } from '../plaatsing/zend-gevolgen.js';
import { zetWekkers } from '../plaatsing/zet-wekkers.js';
import { kandidaatstelling } from '../voordracht/breng-voordracht-uit.js';
import type { Kandidaatstelling, Voordracht } from '../voordracht/domain/voordracht.js';
import { omgevingVoor } from '../voordracht/omgeving.js';
import { KandidaatstellingEntiteit, VoordrachtEntiteit } from '../voordracht/store/voordracht.entiteit.js';
import { kandidaatrijen } from '../voordracht/store/voordrachten.js';
import { vraagAkkoord } from '../voordracht/vraag-akkoord.js';
import { bereikt } from './domain/keur-plaatsing.js';
import { openOvergenomen } from './domain/open-overgenomen.js';
import type { Plaatsingrij } from './domain/plaatsingenblad.js';
import { neemVoordrachtOver } from './domain/voordracht-overgenomen.js';

interface Stukken {
  rij: Plaatsingrij;
  casus: CasusEntiteit;
  aanbod: AanbodEntiteit;
  van: Required<Overname>;
}

/**
 * A plaatsing that runs already comes into the books at its own step: voordracht, who takes part, dossier and home. Told to
 * the parties is only what they need to go on: who takes part, the plaatsing, and the tasks that are left.
 */
export async function openLopende(hub: Hub, w: Werkeenheid, s: Stukken): Promise<PlaatsingEntiteit> {
  const { v, k, gevraagd } = await maakVoordracht(hub, w, s);
  const { corporatie, hoofdbegeleider, persoon, herkomst, vestiging } = k.partijen;
  await laatMeedoen(hub, w, s.casus, [
    { partij: herkomst, rol: 'herkomst' },
    { partij: vestiging, rol: 'vestiging' },
    { partij: corporatie, rol: 'corporatie' },
  ]);
  await aanbodGebeurt(hub, w, s.aanbod.id, 'voorgedragen');
  await kandidaatGebeurt(w, s.casus.id, 'voorgedragen');
  const partijen = { aanmelder: persoon, hoofdbegeleider, herkomst, vestiging, verhuurder: corporatie };
  const rij = await maakPlaatsing(hub, w, s, v, k, partijen);
  const definitief = bereikt(s.rij.stap, 'definitief-akkoord');
  await zendAkkoorden(hub, w, s, v, k, rij.id, definitief);
  const uit = { plaatsing: rij.dossier, gevolgen: rij.gevolgen };
  await zendGevolgen(hub, w, uit, { eenheid: rij.eenheid });
  await zetWekkers(w, undefined, rij.dossier, afspraken(hub, w));
  if (definitief) await kandidaatGebeurt(w, s.casus.id, 'aangenomen');
  if (bereikt(s.rij.stap, 'contract')) await aanbodGebeurt(hub, w, s.aanbod.id, 'verhuurd');
  if (s.rij.verhuisdOp) {
    await kandidaatGebeurt(w, s.casus.id, 'verhuisd');
    await planNazorgIn(hub, w, rij, s.rij.verhuisdOp);
  }
  for (const verzoek of gevraagd) await vraagAkkoord(hub, w, v, k, verzoek);
  return rij;
}

async function maakVoordracht(hub: Hub, w: Werkeenheid, { rij, casus, aanbod, van }: Stukken) {
  const kandidaat = kandidaatstelling(hub, casus, 1, aanbod);
  const getekend = bereikt(rij.stap, 'contract');
  const voor: Voordracht = {
    voordracht: hub.nieuwId(),
    stand: 'in-voorbereiding',
    versie: 1,
    startOp: rij.startOp,
    plaatsen: 1,
    getekend,
    kandidaten: [kandidaat],
  };
  const om = await omgevingVoor(hub, w, [casus.id]);
  const { voordracht: na, gevolgen } = neemVoordrachtOver(voor, bereikt(rij.stap, 'definitief-akkoord'), om);
  const v = await voegToe(w, VoordrachtEntiteit, {
    id: na.voordracht,
    versie: 1,
    aanbod: aanbod.id,
    eenheid: aanbod.eenheid,
    stand: na.stand,
    vraagversie: na.versie,
    startOp: na.startOp,
    plaatsen: 1,
    getekend,
    momentopname: { op: w.klok.nu().toISOString(), woning: aanbod.woning, overgenomenUit: van },
    afwijking: null,
    reden: null,
    gemaaktOp: rij.voorlopigOp,
  });
  await w.em.insert(KandidaatstellingEntiteit, kandidaatrijen(v.id, na.kandidaten) as object[]);
  const gevraagd = gevolgen.flatMap((g) => (g.soort === 'gevraagd' ? [g.verzoek] : []));
  return { v, k: na.kandidaten[0] ?? kandidaat, gevraagd };
}

async function maakPlaatsing(
  hub: Hub,
  w: Werkeenheid,
  { rij, casus, aanbod, van }: Stukken,
  v: VoordrachtEntiteit,
  k: Kandidaatstelling,
  partijen: PlaatsingEntiteit['dossier']['partijen'],
) {
  const { plaatsing, gevolgen } = openOvergenomen(
    {
      casus: casus.id,
      voordracht: v.id,
      kandidaatstelling: k.kandidaatstelling,
      startOp: rij.startOp,
      gemeenteWoning: aanbod.woning.gemeente,
      partijen,
      volwassenen: casus.leden.filter((l) => l.soort === 'volwassene').map((l) => l.lid),
      taakplan: hub.profiel.taakplan,
      rij,
      overgenomenUit: van,
      inVoorzieningSinds: casus.inVoorzieningSinds,
    },
    afspraken(hub, w),
  );
  const nieuw = Object.assign(new PlaatsingEntiteit(), kolommen(plaatsing), {
    id: plaatsing.plaatsing,
    versie: 1,
    casus: casus.id,
    voordracht: v.id,
    kandidaatstelling: k.kandidaatstelling,
    aanbod: aanbod.id,
    eenheid: aanbod.eenheid,
    buurt: aanbod.woning.buurt,
    dossier: plaatsing,
    nazorg: GEEN_NAZORG,
    geopendOp: rij.voorlopigOp,
    woonklaarSinds: casus.woonklaarSinds,
    plekIngevuldOp: null,
    dagenLeeg: null,
    afgeslotenOp: null,
  });
  return Object.assign(await voegToe(w, PlaatsingEntiteit, nieuw), { gevolgen });
}

/** From here each party knows the others it has to do with, as after a first and a second round. */
async function zendAkkoorden(
  hub: Hub,
  w: Werkeenheid,
  { aanbod }: Stukken,
  v: VoordrachtEntiteit,
  k: Kandidaatstelling,
  plaatsing: string,
  definitief: boolean,
): Promise<void> {
  const { corporatie, hoofdbegeleider, persoon, herkomst, vestiging } = k.partijen;
  const kern = { voordracht: v.id, kandidaatstelling: k.kandidaatstelling, versie: v.vraagversie, plaatsing };
  const zorg = (oin: Oin) => ({ oin, gegevens: { ...kern, hoofdbegeleider, corporatie, herkomst, vestiging } });
  const gemeenteWoning = aanbod.woning.gemeente;
  const gemeente = (oin: Oin) => ({ oin, gegevens: { ...kern, hoofdbegeleider, herkomst, vestiging, gemeenteWoning } });
  const woning = { aanbod: aanbod.id, eenheid: aanbod.eenheid };
  const aan = [
    zorg(persoon),
    zorg(hoofdbegeleider),
    gemeente(herkomst),
    gemeente(vestiging),
    { oin: corporatie, gegevens: { ...kern, hoofdbegeleider, ...woning } },
  ];
  await hub.zend(w, 'voordracht.voorlopig-akkoord', k.casus, aan);
  if (!definitief) return;
  const allen = Object.values(k.partijen).map((oin) => ({ oin, gegevens: kern }));
  await hub.zend(w, 'voordracht.aangenomen', k.casus, allen);
}
