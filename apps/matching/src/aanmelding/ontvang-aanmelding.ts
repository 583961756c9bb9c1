import type { AanmeldingIngediendMatching } from '@weerthuis/contracts';
import { machines, plusWerkdagen, stap, weiger, type Oin, type Uuid } from '@weerthuis/domain';
import { bewaar, schermAf, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { laatMeedoen } from '../casus/deelnemers.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { eisBron, volgendCasusnummer } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Indicatie } from '../gedeeld/typen.js';
import { bewaarSleutels } from './meld-dubbelen.js';

type Ingediend = AanmeldingIngediendMatching;

/** Decided by another than the gemeente: only the reference's dates reach the hub. */
export const indicatieElders = (wet: string, i?: { van: string; tot?: string }): Record<string, Indicatie> =>
  i ? { huishouden: { stand: 'afgegeven', wet, van: i.van, ...(i.tot && { tot: i.tot }) } } : {};

/**
 * Zorg hands an aanmelding in: it gets its number, herkomst and aanmelder take part, and a second open aanmelding of the
 * same person is told to both. Handing in again after a no keeps number and waiting time.
 */
export async function ontvangAanmelding(hub: Hub, w: Werkeenheid, id: Uuid, bron: Oin, f: Ingediend): Promise<void> {
  const eerder = await w.em.findOne(CasusEntiteit, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (eerder) eisBron(bron, eerder.aanmelder);
  const casus = eerder
    ? Object.assign(eerder, inhoud(hub, f), { stand: opnieuw(eerder.stand), gronden: [] })
    : await nieuw(hub, w, id, bron, f);
  casus.uiterlijk = plusWerkdagen(w.klok.vandaag(), hub.profiel.beslist.toelating.termijnWerkdagen.waarde);
  if (eerder) await bewaar(w, CasusEntiteit, casus);
  else await voegToe(w, CasusEntiteit, casus);
  if (f.afgeschermd) await schermAf(w, id, true);
  await laatMeedoen(hub, w, casus, [
    { partij: casus.aanmelder, rol: 'aanmelder' },
    { partij: casus.herkomstPartij, rol: 'herkomst' },
  ]);
  await bewaarSleutels(hub, w, casus, f.persoonssleutels ?? []);
}

/** Not admitted or withdrawn before: it may be handed in again; otherwise a second time is a fault of the sender. */
function opnieuw(stand: string): string {
  // `ingediend`: we took a no back while zorg handed in anew; both mean that it is to be judged.
  if (stand === 'ingetrokken' || stand === 'ingediend') return 'ingediend';
  if (stand === 'niet-toegelaten') return stap(machines.aanmelding, stand, 'opnieuw-ingediend');
  return weiger({
    code: 'al-ingediend',
    soort: 'conflict',
    titel: 'Deze aanmelding is al ingediend.',
    detail: `De aanmelding staat op '${stand}'; aanvullen gaat met aanmelding.aangevuld. Er is niets gewijzigd.`,
  });
}

const inhoud = (hub: Hub, f: Ingediend) => ({
  leden: f.leden,
  herkomst: f.herkomst,
  herkomstPartij: hub.gemeente(f.herkomst),
  hoofdbegeleider: f.hoofdbegeleider,
  woonprofiel: f.woonprofiel,
  woonklaarTot: f.woonklaarTot,
  inVoorzieningSinds: f.inVoorzieningSinds,
  wachtSinds: f.wachtSinds,
  wet: f.wet,
  urgentieGevraagd: f.urgentieGevraagd,
  indicaties: indicatieElders(f.wet, f.indicatie),
});

async function nieuw(hub: Hub, w: Werkeenheid, id: Uuid, bron: Oin, f: Ingediend): Promise<CasusEntiteit> {
  const vandaag = w.klok.vandaag();
  return Object.assign(new CasusEntiteit(), inhoud(hub, f), {
    id,
    casusnummer: await volgendCasusnummer(w, hub.profiel.casusprefix),
    aanmelder: bron,
    stand: 'ingediend',
    kandidaatStand: null,
    urgentie: null,
    binding: null,
    gronden: [],
    woonklaarSinds: vandaag,
    aangemeldOp: vandaag,
    overgenomenUit: f.overgenomenUit ?? null,
    pauze: null,
    samengevoegdMet: null,
    bevrorenOp: null,
  });
}
