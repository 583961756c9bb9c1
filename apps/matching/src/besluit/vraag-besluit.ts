import { momentInAmsterdam, plusDagen, type Besluitregel, type Uuid } from '@weerthuis/domain';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import type { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';
import { stelVraag, volgendeDag, type Nieuwevraag } from './domain/beslis.js';
import type { Besluituitkomst, Besluitvraag, Gegeven, Gevraagde } from './domain/besluitvraag.js';
import { gevraagdenVoor, type Woningpartijen } from './rollen.js';
import { BesluitEntiteit } from './store/besluit.entiteit.js';
import { kolommen } from './store/besluiten.js';

export const BESLUIT_TERMIJN = 'besluit-termijn';

type Vraag = Omit<Nieuwevraag, 'besluit' | 'casus' | 'beslissers' | 'adviseurs'>;

/** Puts a decision before whom the region named for it; when nobody holds that part, the hub decides. */
export async function vraagBesluit(
  hub: Hub,
  w: Werkeenheid,
  casus: CasusEntiteit,
  woning: Woningpartijen,
  regel: Pick<Besluitregel, 'wie' | 'advies' | 'termijnWerkdagen' | 'bijVerlopen'>,
  vraag: Vraag,
): Promise<Uuid> {
  const wie = gevraagdenVoor(hub, casus, woning, regel.wie.waarde);
  const beslissers = wie.length ? wie : gevraagdenVoor(hub, casus, woning, ['matching']);
  const is = (a: Gevraagde, b: Gevraagde): boolean => a.rol === b.rol && a.partij === b.partij;
  const adviseurs = gevraagdenVoor(hub, casus, woning, regel.advies.waarde).filter(
    (a) => !beslissers.some((b) => is(a, b)),
  );
  const uit = stelVraag(
    { ...vraag, besluit: hub.nieuwId(), casus: casus.id, beslissers, adviseurs },
    { termijnWerkdagen: regel.termijnWerkdagen.waarde, bijVerlopen: regel.bijVerlopen.waarde },
    w.klok.vandaag(),
  );
  const { besluit: id, soort, gevraagdOp } = uit.vraag;
  const rij = { id, casus: casus.id, soort, gevraagdOp, ...kolommen(uit.vraag) };
  await voegToe(w, BesluitEntiteit, Object.assign(new BesluitEntiteit(), rij));
  await stuurVragen(hub, w, uit);
  return id;
}

/** The reason of a no is zorg's; another decider judges without the code of it. */
const waaroverVoor = (b: Besluitvraag, rol: string): string[] =>
  b.soort !== 'oordeel-weigering' || rol === 'aanmelder' || rol === 'hoofdbegeleider' ? b.waarover : [];

/** Sends what must be asked now and sets the timer of the next term. The hub itself finds the question on its own list. */
export async function stuurVragen(hub: Hub, w: Werkeenheid, { vraag, vragen }: Besluituitkomst): Promise<void> {
  for (const { aan, als } of vragen) if (aan.partij !== hub.convenant.mij.oin) await stuur(hub, w, vraag, aan, als);
  const op = volgendeDag(vraag);
  if (!op) return w.trekWekkerIn(BESLUIT_TERMIJN, vraag.besluit);
  await w.zetWekker({
    soort: BESLUIT_TERMIJN,
    sleutel: vraag.besluit,
    op: momentInAmsterdam(plusDagen(op, 1), '06:00'),
    betrokkene: vraag.casus,
  });
}

async function stuur(hub: Hub, w: Werkeenheid, b: Besluitvraag, aan: Gevraagde, als: Gegeven['als']): Promise<void> {
  const gegevens = {
    besluit: b.besluit,
    soort: b.soort,
    als,
    rol: aan.rol,
    uiterlijk: als === 'adviseur' ? b.adviesVoor : b.uiterlijk,
    trap: b.trap,
    waarover: waaroverVoor(b, aan.rol),
    voordracht: b.voordracht,
    kandidaatstelling: b.kandidaatstelling,
  };
  await hub.zend(w, 'besluit.gevraagd', b.casus, [{ oin: aan.partij, gegevens }]);
}
