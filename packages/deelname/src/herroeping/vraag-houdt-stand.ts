import { randomUUID } from 'node:crypto';
import { HERROEPBAAR, plusWerkdagen, type Herroepnaam, type Oin, type Partijrol, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Herroepkennis } from './herroephaken.js';
import { HoudtStandEntiteit } from './houdtstand.entiteit.js';

/** Working days to look at it (aanname). */
const TERMIJN_WERKDAGEN = 5;

/** Puts before us what we told ourselves and what rested on `naam`: nothing of ours falls by itself. */
export async function vraagHoudtStand(
  w: Werkeenheid,
  kennis: Herroepkennis,
  mij: Partijrol,
  h: { casus: Uuid; naam: Herroepnaam; reden: string; van: Oin },
): Promise<void> {
  const gevraagdOp = w.klok.vandaag();
  const uiterlijk = plusWerkdagen(gevraagdOp, TERMIJN_WERKDAGEN);
  for (const wat of HERROEPBAAR[h.naam].eronder as readonly Herroepnaam[]) {
    if (HERROEPBAAR[wat].van !== mij || !(await kennis.eigen[wat]?.dag(w, h.casus))) continue;
    const { casus, naam: rustteOp, reden, van } = h;
    await w.em
      .createQueryBuilder()
      .insert()
      .into(HoudtStandEntiteit)
      .values({ id: randomUUID(), casus, wat, rustteOp, reden, van, gevraagdOp, uiterlijk, stand: 'open' })
      .orIgnore()
      .execute();
  }
}
