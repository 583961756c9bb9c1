import { isUuid, weiger, type Uuid } from '@weerthuis/domain';
import { weigerOnbekend, type Werkeenheid } from '@weerthuis/platform';
import type { Uitkomst } from '../domain/uitkomst.js';
import { VerdelingEntiteit } from './verdeling.entiteiten.js';

/** @throws Regelfout onbekend */
export const leesVerdeling = async (w: Werkeenheid, id: Uuid): Promise<VerdelingEntiteit> =>
  (isUuid(id) && (await w.em.findOneBy(VerdelingEntiteit, { id }))) || weigerOnbekend();

/** A verdeling that came to an outcome. */
export type Klaar = VerdelingEntiteit & { uitkomst: Uitkomst };

const isKlaar = (rij: VerdelingEntiteit): rij is Klaar => rij.uitkomst !== null;

/** @throws Regelfout onbekend, or when it has no outcome (yet) */
export async function leesUitkomst(w: Werkeenheid, id: Uuid): Promise<Klaar> {
  const rij = await leesVerdeling(w, id);
  return isKlaar(rij)
    ? rij
    : weiger({
        code: 'verdeling-zonder-uitkomst',
        soort: 'conflict',
        titel: 'Deze verdeling heeft geen uitkomst.',
        detail: `Verdeling ${rij.nummer} staat op '${rij.stand}' (toestanden van Weerthuis). Wacht tot zij klaar is, of begin een nieuwe. Er is niets gewijzigd.`,
      });
}
