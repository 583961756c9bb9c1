import { Injectable } from '@nestjs/common';
import { DekkingDienst, TaakEntiteit, TakenDienst } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Huishoudens } from '../casus/store/huishoudens.js';
import { inkomen, taakbeeld } from './domain/inkomen.js';
import { SpoorEntiteit } from './store/spoor.entiteit.js';

export const INKOMENSTAAK = 'inkomen-geregeld';
/** Reports that the hub may still get; a task that was taken back is not taken up again from here. */
const LOPEND = ['open', 'bezig', 'kan-niet', 'gereed'];

/** Tells what the tracks together mean: the line income per adult, and the one joint task, which names no track. */
@Injectable()
export class MeldInkomen {
  constructor(
    private readonly huishoudens: Huishoudens,
    private readonly dekking: DekkingDienst,
    private readonly taken: TakenDienst,
  ) {}

  /** After a change in a track of this adult. */
  async voer(w: Werkeenheid, casus: Uuid, lid: Uuid): Promise<void> {
    const sporen = await this.sporen(w, casus);
    const beeld = inkomen(sporen.filter((s) => s.lid === lid));
    if (beeld) await this.dekking.meld(w, { casus, lid, lijn: 'inkomen', ...beeld });
    const open = await w.em.findBy(TaakEntiteit, { casus, soort: INKOMENSTAAK });
    for (const taak of open.filter(({ stand }) => LOPEND.includes(stand))) await this.meldTaak(w, taak, sporen);
  }

  /** A task that opened: what is already known is said at once. */
  async bijOpening(w: Werkeenheid, taak: TaakEntiteit): Promise<void> {
    if (taak.soort === INKOMENSTAAK && LOPEND.includes(taak.stand))
      await this.meldTaak(w, taak, await this.sporen(w, taak.casus));
  }

  private async meldTaak(w: Werkeenheid, taak: TaakEntiteit, sporen: SpoorEntiteit[]): Promise<void> {
    const leden = taak.lid ? [taak.lid] : await this.huishoudens.volwassenen(w, taak.casus);
    const beeld = taakbeeld(sporen, leden);
    // Work on another track does not take back what was ready; only a refusal does.
    if (!beeld || (taak.stand === 'gereed' && beeld.stand === 'bezig')) return;
    await this.taken.meld(w, taak, beeld);
  }

  private sporen(w: Werkeenheid, casus: Uuid): Promise<SpoorEntiteit[]> {
    return w.em.findBy(SpoorEntiteit, { casus });
  }
}
