import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { dubbeleCasussen } from '../casus/store/dubbel.js';
import { leesContingenten } from '../contingent/lees-contingenten.js';
import { CapaciteitEntiteit } from '../draagkracht/store/draagkracht.entiteiten.js';
import type { Hub } from '../gedeeld/hub.js';
import { alsZoeker } from '../shortlist/stel-shortlist-op.js';
import { reken } from '../verdeling/rekenen/reken.js';
import { leesUitkomst } from '../verdeling/store/verdelingen.js';
import { zaadVanVandaag } from '../verdeling/store/zaden.js';
import { geldendeGewichten } from '../wegingen/geldende.js';
import { toetsMatchvorm } from '../zoekopdracht/geef-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from '../zoekopdracht/store/zoekopdracht.entiteit.js';
import type { Zoekvoorstel } from './domain/verdeel-zoeken.js';
import type { Zoekende, Zoekgrondstof } from './domain/zoekinvoer.js';

/** Somebody looks for them, or found something. */
const LOOPT = ['uitgezet', 'aanvaard', 'woning-gevonden'];

/** Everybody on the list for whom nobody looks now, less those to whom a verdeling gives a home. */
async function leesZoekenden(w: Werkeenheid, na: Uuid | undefined): Promise<Zoekende[]> {
  const casussen = await w.em.findBy(CasusEntiteit, { kandidaatStand: 'op-de-lijst' });
  const toebedeeld = na ? (await leesUitkomst(w, na)).uitkomst.plaatsingen.map((p) => p.casus) : [];
  const dubbel = await dubbeleCasussen(w);
  const opdrachten = await w.em.find(ZoekopdrachtEntiteit, { select: { casus: true, partij: true, stand: true } });
  const bezet = new Set([...toebedeeld, ...opdrachten.filter((z) => LOOPT.includes(z.stand)).map((z) => z.casus)]);
  return casussen
    .filter((c) => !bezet.has(c.id))
    .map((c) => ({
      ...alsZoeker(c, dubbel),
      eerder: opdrachten.filter((z) => z.casus === c.id).map((z) => z.partij),
    }));
}

async function leesZoekgrondstof(hub: Hub, w: Werkeenheid, na: Uuid | undefined): Promise<Zoekgrondstof> {
  const { puntenPerGemisteWoning, voorrangNaMaanden } = hub.profiel.verdeling;
  const open = await w.em.findBy(ZoekopdrachtEntiteit, [{ stand: 'uitgezet' }, { stand: 'aanvaard' }]);
  return {
    vandaag: w.klok.vandaag(),
    gewichten: await geldendeGewichten(hub, w),
    puntenPerGemisteWoning: puntenPerGemisteWoning.waarde,
    voorrangNaMaanden: voorrangNaMaanden.waarde,
    zoekenden: await leesZoekenden(w, na),
    partijen: hub.convenant.partijen(),
    afspraken: await leesContingenten(hub, w),
    open: open.map(({ partij, gemeente }) => ({ partij, gemeente })),
    capaciteiten: (await w.em.find(CapaciteitEntiteit)).map((c) => ({ ...c })),
  };
}

/**
 * Which gemeente or corporatie should look for whom, for everybody at once; nothing is sent. `na`: only for those whom this
 * verdeling gives no home.
 * @throws Regelfout when this region does not seek for persons
 */
export async function stelZoekopdrachtenVoor(hub: Hub, w: Werkeenheid, na?: Uuid): Promise<Zoekvoorstel> {
  toetsMatchvorm(hub.profiel);
  const { zaad } = await zaadVanVandaag(w);
  return reken('zoeken', { grondstof: await leesZoekgrondstof(hub, w, na), zaad }).uitkomst;
}
