import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  IdentiteitAfgeslotenCorporatie,
  IdentiteitAfgeslotenGemeente,
  IdentiteitAfgeslotenZorg,
  type ViewClass,
} from '@weerthuis/contracts';
import { DeelnameHaken, type Voordrachtstap } from '@weerthuis/deelname';
import type { Partijrol } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { Verzender } from '../kern/verzender.js';
import { IdentiteitsvrijgaveEntiteit } from './store/vrijgave.entiteit.js';

const VIEW: Partial<Record<Partijrol, ViewClass>> = {
  corporatie: IdentiteitAfgeslotenCorporatie,
  gemeente: IdentiteitAfgeslotenGemeente,
  zorg: IdentiteitAfgeslotenZorg,
};

/** When a voordracht lapses, whoever got the identity for it must erase it; that never waits for a toestemming. */
@Injectable()
export class SluitIdentiteitAf implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({ naVervallen: (w, v) => this.voer(w, v) });
  }

  async voer(w: Werkeenheid, { casus, voordracht, kandidaatstelling }: Voordrachtstap): Promise<void> {
    const open = { kandidaatstelling, afgeslotenOp: IsNull() };
    const vrijgaven = await w.em.findBy(IdentiteitsvrijgaveEntiteit, open);
    const adressen = vrijgaven.flatMap(({ aan }) => {
      const view = VIEW[this.convenant.partij(aan).rol];
      return view ? [{ oin: aan, view, gegevens: { voordracht } }] : [];
    });
    await this.verzender.zend(w, casus, adressen);
    if (vrijgaven.length > 0) await w.em.update(IdentiteitsvrijgaveEntiteit, open, { afgeslotenOp: w.klok.vandaag() });
  }
}
