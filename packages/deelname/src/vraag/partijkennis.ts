import type { Uuid, Vraagrol } from '@weerthuis/domain';
import type { ConvenantDienst } from '@weerthuis/messaging';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit, isStil } from '../deelnemers/casus.entiteit.js';
import type { Deelnemers } from '../deelnemers/deelnemers.js';
import type { Vraagkennis } from './vraaghaken.js';

/** What zorg, gemeente and corporatie know alike: who takes part, by the word of the hub. */
export const partijkennis = (
  deelnemers: Deelnemers,
  convenant: ConvenantDienst,
  namen: Vraagkennis['namen'],
): Vraagkennis => ({
  async metRol(w, casus, rol) {
    if (!(await w.em.existsBy(CasusEntiteit, { casus }))) weigerOnbekend();
    return rol === 'matching' ? convenant.hub : deelnemers.metRol(w, casus, rol);
  },
  async doetMee(w, casus, oin) {
    const eigen = await w.em.findOneBy(CasusEntiteit, { casus });
    if (!eigen) return 'nog-niet';
    if (eigen.geslotenOp) return 'niet-meer';
    const mee = oin === convenant.hub || (await deelnemers.van(w, casus)).partijen.some((p) => p.partij === oin);
    return mee ? 'ja' : 'nog-niet';
  },
  nummers: (w, casussen) => deelnemers.nummers(w, casussen),
  namen,
  kentNamen: (w, casus, rol) => kent(w, casus, rol, deelnemers),
  stil: isStil,
});

/** Who helped from the first day knows; the hub never does; others do from voorlopig akkoord on, when the corporatie is told of. */
async function kent(w: Werkeenheid, casus: Uuid, rol: Vraagrol, deelnemers: Deelnemers): Promise<boolean> {
  if (rol === 'matching') return false;
  const { partijen } = await deelnemers.van(w, casus);
  const oin = partijen.find((p) => p.rol === rol)?.partij;
  const vanBegin = partijen.some((p) => p.partij === oin && (p.rol === 'aanmelder' || p.rol === 'herkomst'));
  return vanBegin || partijen.some((p) => p.rol === 'corporatie');
}
