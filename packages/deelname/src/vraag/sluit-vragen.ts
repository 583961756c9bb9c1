import { machines, stap, type Uuid } from '@weerthuis/domain';
import type { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { VraagEntiteit } from './vraag.entiteit.js';
import { INGETROKKEN } from './vraagviews.js';

type Lijn = { bus: Bus; convenant: ConvenantDienst };

/** Tells the other side of a question that it is no longer asked, or no longer answered. */
export async function zegVervallen({ bus, convenant }: Lijn, w: Werkeenheid, v: VraagEntiteit): Promise<void> {
  const view = INGETROKKEN[convenant.partij(v.ander).rol];
  await bus.zend(w, { stroom: v.casus, aan: [{ oin: v.ander, view, gegevens: { vraag: v.id } }] });
}

/**
 * The casus is closed: nothing is asked any more, and who was asked or asks hears it from us, for the hub tells only those who
 * still take part. The timer of a question finds nothing open.
 */
export async function sluitVragen(lijn: Lijn, w: Werkeenheid, casus: Uuid): Promise<void> {
  const lock = { mode: 'pessimistic_write' } as const;
  const lopend = await w.em.find(VraagEntiteit, { where: { casus, stand: In(['concept', 'open']) }, lock });
  for (const v of lopend) {
    if (v.stand === 'open') await zegVervallen(lijn, w, v);
    await bewaar(w, VraagEntiteit, Object.assign(v, { stand: stap(machines.vraag, v.stand, 'vervallen') }));
  }
}
