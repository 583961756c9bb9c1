import { Injectable } from '@nestjs/common';
import { BindingVastgesteldMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { bewaar, voegToe, type Werkeenheid } from '@weerthuis/platform';
import { Meldingen } from '../indicatie/store/meldingen.js';
import { Verzender } from '../kern/verzender.js';
import { eisGebieden } from './domain/gebieden.js';
import { BindingEntiteit } from './store/binding.entiteit.js';

export interface Binding {
  gemeenten: string[];
  wijken?: string[];
}

/** Establishes to which areas the person is tied; the hub matches with it. */
@Injectable()
export class StelBindingVast {
  constructor(
    private readonly meldingen: Meldingen,
    private readonly verzender: Verzender,
  ) {}

  async voer(w: Werkeenheid, casus: Uuid, { gemeenten, wijken }: Binding): Promise<{ id: Uuid }> {
    await this.meldingen.van(w, casus);
    eisGebieden(gemeenten, wijken);
    const eerder = await w.em.findOneBy(BindingEntiteit, { id: casus });
    const rij = Object.assign(eerder ?? new BindingEntiteit(), { id: casus, gemeenten, wijken: wijken ?? null });
    await (eerder ? bewaar(w, BindingEntiteit, rij) : voegToe(w, BindingEntiteit, rij));
    const gegevens = { gemeenten, ...(wijken ? { wijken } : {}) };
    await this.verzender.zend(w, casus, [this.verzender.hub(BindingVastgesteldMatching, gegevens)]);
    return { id: casus };
  }
}
