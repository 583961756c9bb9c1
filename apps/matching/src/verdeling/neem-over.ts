import { laatste, weiger, type Datum, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { leesAanbod } from '../aanbod/store/aanbiedingen.js';
import type { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';
import { beoordeelParen } from '../shortlist/stel-shortlist-op.js';
import { brengVoordrachtUit } from '../voordracht/breng-voordracht-uit.js';
import { beoordeelAlles } from './domain/grondstof.js';
import { toetsRuimte } from './domain/ruimte.js';
import { leesGrondstof } from './lees-invoer.js';
import { OvernemingEntiteit, ZaadEntiteit } from './store/verdeling.entiteiten.js';
import type { Klaar } from './store/verdelingen.js';

const nietToebedeeld = (nummer: number): never =>
  weiger({
    code: 'niet-toebedeeld',
    soort: 'conflict',
    titel: 'Deze verdeling geeft deze persoon geen woning.',
    detail: `Verdeling ${nummer} noemt voor dit casusnummer geen woning (uitkomst van de verdeling). Draag met de hand voor, of kies een ander. Er is niets gewijzigd.`,
  });

/** The next in line that got nothing, still wait and still fit: they stand ready. */
async function reserves(
  hub: Hub,
  w: Werkeenheid,
  { uitkomst }: Klaar,
  aanbod: AanbodEntiteit,
  startOp: Datum,
): Promise<Uuid[]> {
  const rij = uitkomst.plekken.find((p) => p.aanbod === aanbod.id)?.rij ?? [];
  const volgorde = rij.filter((r) => !r.geplaatst).map((r) => r.casus);
  const casussen = await w.em.findBy(CasusEntiteit, { id: In(volgorde), kandidaatStand: 'op-de-lijst' });
  const paren = await beoordeelParen(hub, w, casussen, [aanbod], startOp);
  const past = new Set(paren.filter((p) => p.oordeel.past).map((p) => p.zoeker.casus));
  return volgorde.filter((casus) => past.has(casus)).slice(0, hub.profiel.reserve.waarde);
}

/**
 * One placement becomes a voordracht, by the same way and the same rules as any other. Doing it again gives the voordracht of
 * the first time.
 * @throws Regelfout when something changed since: the home, the person, a rule, or the room that is left
 */
export async function neemOver(
  hub: Hub,
  w: Werkeenheid,
  verdeling: Klaar,
  casus: Uuid,
  gewensteStart?: Datum,
): Promise<{ id: Uuid }> {
  const { id, nummer, peildatum, invoerhash, maand, uitkomst } = verdeling;
  const heeft = uitkomst.mensen.find((m) => m.casus === casus)?.heeft ?? nietToebedeeld(nummer);
  const kandidaat = await leesCasus(w, casus);
  const eerder = await w.em.findOneBy(OvernemingEntiteit, { verdeling: id, casus });
  if (eerder) return { id: eerder.voordracht };
  const aanbod = await leesAanbod(w, heeft.aanbod);
  const startOp = gewensteStart ?? laatste(w.klok.vandaag(), aanbod.woning.beschikbaarVanaf);
  if (aanbod.stand === 'beschikbaar')
    toetsRuimte(beoordeelAlles(await leesGrondstof(hub, w, [kandidaat], [aanbod])).grenzen);
  const { zaad } = await w.em.findOneByOrFail(ZaadEntiteit, { maand });
  const voordracht = await brengVoordrachtUit(hub, w, {
    aanbod: aanbod.id,
    kandidaten: [casus, ...(await reserves(hub, w, verdeling, aanbod, startOp))],
    startOp,
    verdeling: { verdeling: id, nummer, peildatum, invoerhash, zaad, punten: heeft.punten, delen: heeft.delen },
  });
  const op = w.klok.vandaag();
  await w.em.insert(OvernemingEntiteit, { verdeling: id, casus, aanbod: aanbod.id, voordracht: voordracht.id, op });
  return voordracht;
}
