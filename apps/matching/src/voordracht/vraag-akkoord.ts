import { momentInAmsterdam, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { leesAanbod } from '../aanbod/store/aanbiedingen.js';
import type { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { laatMeedoen } from '../casus/deelnemers.js';
import type { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { kandidaatGebeurt, leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import type { Kandidaatstelling, Verzoek } from './domain/voordracht.js';
import type { Afwijking, VoordrachtEntiteit } from './store/voordracht.entiteit.js';
import { AKKOORD_TERMIJN } from './wekkers.js';

/** What each kind of party may read of the question: the corporatie a nameless profile, zorg the home, a gemeente the household. */
function inhoud(v: Verzoek, casus: CasusEntiteit, aanbod: AanbodEntiteit): object {
  const { woonprofiel: p, urgentie, leden, wet } = casus;
  if (v.rol === 'corporatie') {
    const { volwassenen, kinderen, kamers, trapvrij } = p;
    const begeleiding = p.urenPerWeek > 0;
    const profiel = { volwassenen, kinderen, kamers, trapvrij, huisdieren: p.huisdieren.length > 0, begeleiding };
    return {
      eenheid: aanbod.eenheid,
      aanbod: aanbod.id,
      profiel: { ...profiel, voorrang: urgentie?.toegekend ?? false },
    };
  }
  if (v.rol === 'hoofdbegeleider' || v.rol === 'persoon')
    return { woning: aanbod.woning, corporatie: v.ronde === 2 ? aanbod.corporatie : undefined };
  const { gemeente, rekenhuurCent } = aanbod.woning;
  return { gemeenteWoning: gemeente, leden, wet, rekenhuurCent };
}

/** Puts one question to one party, who takes part in the casus from now on, and sets its term: 17:00 on the last day. */
export async function vraagAkkoord(
  hub: Hub,
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  k: Kandidaatstelling,
  id: Uuid,
): Promise<void> {
  const vraag = k.verzoeken.find((v) => v.verzoek === id);
  if (!vraag) return;
  const casus = await leesCasus(w, k.casus);
  const aanbod = await leesAanbod(w, rij.aanbod);
  const rol = vraag.rol === 'persoon' ? 'aanmelder' : vraag.rol;
  await laatMeedoen(hub, w, casus, [{ partij: vraag.partij, rol }]);
  const { verzoek, versie, ronde, antwoordVoor } = vraag;
  const kern = { verzoek, voordracht: rij.id, kandidaatstelling: k.kandidaatstelling, versie, ronde, rol: vraag.rol };
  const afwijking = rij.afwijking && afwijkingOpDraad(rij.afwijking);
  const gegevens = { ...kern, antwoordVoor, startOp: rij.startOp, afwijking, ...inhoud(vraag, casus, aanbod) };
  await hub.zend(w, 'akkoord.gevraagd', k.casus, [{ oin: vraag.partij, gegevens }]);
  await kandidaatGebeurt(w, k.casus, 'voorgedragen');
  await zetTermijn(w, rij, k, vraag);
}

const afwijkingOpDraad = ({ regels, reden, toegestaanDoor }: Afwijking): object | undefined =>
  regels.length ? { regels, reden, door: toegestaanDoor ?? ['matching'] } : undefined;

const zetTermijn = (
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  { casus }: Kandidaatstelling,
  { verzoek, antwoordVoor }: Verzoek,
): Promise<void> =>
  w.zetWekker({
    soort: AKKOORD_TERMIJN,
    sleutel: verzoek,
    op: momentInAmsterdam(antwoordVoor),
    gegevens: { voordracht: rij.id },
    betrokkene: casus,
  });

/** The same question with a later term: told to who was asked. */
export async function verlengVraag(
  hub: Hub,
  w: Werkeenheid,
  rij: VoordrachtEntiteit,
  k: Kandidaatstelling,
  id: Uuid,
): Promise<void> {
  const vraag = k.verzoeken.find((v) => v.verzoek === id);
  if (!vraag) return;
  const { verzoek, antwoordVoor, partij } = vraag;
  await hub.zend(w, 'akkoord.verlengd', k.casus, [{ oin: partij, gegevens: { verzoek, antwoordVoor } }]);
  await zetTermijn(w, rij, k, vraag);
}
