import { datumInAmsterdam, plusWerkdagen, type Uuid } from '@weerthuis/domain';
import { bewaar, weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { IsNull, Not } from 'typeorm';
import type { Hub } from '../gedeeld/hub.js';
import { toetsVaststelling } from './domain/weging.js';
import { geldendeGewichten } from './geldende.js';
import { WegingEntiteit, type Akkoord } from './store/weging.entiteit.js';

/** One at a time: of two who decide at once, the second sees what the first put in force. */
const EEN_TEGELIJK = `SELECT pg_advisory_xact_lock(hashtext('matching.weging'))`;

/** Puts proposed weights in force: from now on every shortlist and verdeling counts with them. @throws Regelfout */
export async function stelWegingVast(hub: Hub, w: Werkeenheid, id: Uuid, akkoorden: Akkoord[]): Promise<{ id: Uuid }> {
  await w.em.query(EEN_TEGELIJK);
  const rij = (await w.em.findOneBy(WegingEntiteit, { id })) ?? weigerOnbekend();
  const { wie, termijnWerkdagen, bijVerlopen } = hub.profiel.beslist.wegingen;
  toetsVaststelling({
    vastgesteld: rij.nummer !== null,
    anders: rij.anders,
    geldend: (await geldendeGewichten(hub, w)).versie,
    voorgesteldDoor: rij.voorgesteldDoor,
    door: w.door.id,
    vandaag: w.klok.vandaag(),
    ...(bijVerlopen.waarde === 'vervalt' && {
      uiterlijk: plusWerkdagen(datumInAmsterdam(rij.voorgesteldOp), termijnWerkdagen.waarde),
    }),
    wie: wie.waarde,
    akkoorden,
  });
  const laatste = await w.em.findOne(WegingEntiteit, { where: { nummer: Not(IsNull()) }, order: { nummer: 'DESC' } });
  await bewaar(
    w,
    WegingEntiteit,
    Object.assign(rij, {
      nummer: (laatste?.nummer ?? 0) + 1,
      akkoorden,
      vastgesteldDoor: w.door.id,
      vastgesteldOp: w.klok.nu(),
    }),
  );
  return { id };
}
