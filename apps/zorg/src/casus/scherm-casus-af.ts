import { Injectable } from '@nestjs/common';
import { CasusAfgeschermdMatching } from '@weerthuis/contracts';
import type { Uuid } from '@weerthuis/domain';
import { schermAf, wijsToe, type Werkeenheid } from '@weerthuis/platform';
import { Verzender } from '../kern/verzender.js';
import { Casussen } from './store/casussen.js';

/** People in danger: two named workers here, and two at everyone who takes part. */
@Injectable()
export class SchermCasusAf {
  constructor(
    private readonly casussen: Casussen,
    private readonly verzender: Verzender,
  ) {}

  /** The one who shields it is the named worker. @throws {Regelfout} waarnemer-zelfde, medewerker-uitgesloten */
  async begin(w: Werkeenheid, casus: Uuid, waarnemer: string): Promise<{ id: Uuid }> {
    await wijsToe(w, casus, w.door.id, waarnemer);
    return this.zet(w, casus, true);
  }

  einde(w: Werkeenheid, casus: Uuid): Promise<{ id: Uuid }> {
    return this.zet(w, casus, false);
  }

  private async zet(w: Werkeenheid, id: Uuid, afgeschermd: boolean): Promise<{ id: Uuid }> {
    const { ingediendOp } = await this.casussen.eigen(w, id);
    await schermAf(w, id, afgeschermd);
    if (ingediendOp) await this.verzender.hub(w, id, CasusAfgeschermdMatching, { afgeschermd });
    return { id };
  }
}
