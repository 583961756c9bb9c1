import { weiger, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import type { Gevolgen } from './domain/gevolgen.js';
import { reken } from './rekenen/reken.js';
import { ZaadEntiteit } from './store/verdeling.entiteiten.js';
import { leesUitkomst } from './store/verdelingen.js';

/**
 * Who would move if this home or this person fell away, worked out from the verdeling as it was.
 * @throws Regelfout when neither takes part in it
 */
export async function bepaalGevolgen(
  w: Werkeenheid,
  id: Uuid,
  { zonderWoning, zonderMens }: { zonderWoning?: Uuid; zonderMens?: Uuid },
): Promise<Gevolgen> {
  const { invoer, maand } = await leesUitkomst(w, id);
  const weg = {
    aanbod: invoer.plekken.filter((p) => p.aanbod === zonderWoning).map((p) => p.aanbod),
    casussen: invoer.mensen.filter((m) => m.casus === zonderMens).map((m) => m.casus),
  };
  if (!weg.aanbod.length && !weg.casussen.length)
    weiger({
      code: 'doet-niet-mee',
      soort: 'ongeldig',
      titel: 'Dit doet niet mee in deze verdeling.',
      detail:
        'Geef met zonderWoning of zonderMens een woning of casus uit deze verdeling (uitkomst van de verdeling). Er is niets gewijzigd.',
    });
  const { zaad } = await w.em.findOneByOrFail(ZaadEntiteit, { maand });
  return reken('gevolgen', { invoer, zaad, weg }).uitkomst;
}
