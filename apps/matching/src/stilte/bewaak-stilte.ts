import { momentInAmsterdam, plusWerkdagen, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { leesCasus } from '../casus/store/casussen.js';
import type { Hub } from '../gedeeld/hub.js';
import { hoort, openstaand, vergelijkStilte, type Gemeldestilte, type Openstaand } from './domain/stilte.js';
import { leesDossiers } from './store/lees-dossiers.js';
import { StilteEntiteit } from './store/stilte.entiteit.js';
import { termijnen } from './termijnen.js';

export const STILTE_RONDE = 'stilte-ronde';
export const STILTE_CASUS = 'stilte-casus';
const OCHTEND = '07:30';

/**
 * Every working day: looks at all casussen and wakes those of which somebody must hear something. It starts from what is
 * open, not from timers that were set along the way, so that a casus cannot be forgotten because one was missed.
 */
export async function loopRonde(hub: Hub, w: Werkeenheid): Promise<void> {
  const t = termijnen(hub, w);
  const dossiers = new Map((await leesDossiers(hub, w)).map((d) => [d.casus.id, d]));
  const gemeld = Map.groupBy(await w.em.find(StilteEntiteit), ({ casus }) => casus);
  for (const casus of new Set([...dossiers.keys(), ...gemeld.keys()])) {
    const d = dossiers.get(casus);
    const nu = d ? openstaand(d, t, hub.profiel.escalatie) : [];
    const { melden, opheffen } = vergelijkStilte(gemeld.get(casus) ?? [], nu);
    if (melden.length || opheffen.length)
      await w.zetWekker({ soort: STILTE_CASUS, sleutel: casus, op: w.klok.nu(), betrokkene: casus });
  }
  const op = momentInAmsterdam(plusWerkdagen(t.vandaag, 1), OCHTEND);
  await w.zetWekker({ soort: STILTE_RONDE, sleutel: 'ronde', op });
}

/** Tells of one casus who was silent, one step higher each time, and lifts what was done since. */
export async function meldStilte(hub: Hub, w: Werkeenheid, id: Uuid): Promise<void> {
  const casus = await leesCasus(w, id);
  const [d] = await leesDossiers(hub, w, id);
  const nu = d ? openstaand(d, termijnen(hub, w), hub.profiel.escalatie) : [];
  const gemeld = await w.em.findBy(StilteEntiteit, { casus: id });
  const { melden, opheffen } = vergelijkStilte(gemeld, nu);
  for (const { stap, was } of melden) await meld(hub, w, id, casus.aanmelder, stap, was);
  for (const weg of opheffen as StilteEntiteit[]) {
    await w.em.delete(StilteEntiteit, { id: weg.id });
    const oin = hoort(weg, hub.convenant.mij.oin, casus.aanmelder);
    if (oin) await hub.zend(w, 'stilte.opgeheven', id, [{ oin, gegevens: { stilte: weg.id } }]);
  }
}

async function meld(
  hub: Hub,
  w: Werkeenheid,
  casus: Uuid,
  aanmelder: string,
  s: Openstaand,
  was?: Gemeldestilte,
): Promise<void> {
  const { stap, soort, over, rol, partij, uiterlijk, trap, bij, volgendeOp } = s;
  const id = was?.id ?? hub.nieuwId();
  const rij = { id, casus, stap, over, rol, partij, trap, bij, gemeldOp: w.klok.vandaag() };
  await w.em.upsert(StilteEntiteit, rij, ['id']);
  const oin = hoort(s, hub.convenant.mij.oin, aanmelder);
  const gegevens = { stilte: id, stap, soort, rol, uiterlijk, trap, bij, volgendeOp };
  if (oin) await hub.zend(w, 'stilte.gemeld', casus, [{ oin, gegevens }]);
}
