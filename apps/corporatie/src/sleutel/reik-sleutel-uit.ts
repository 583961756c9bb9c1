import { Injectable } from '@nestjs/common';
import { SleutelUitgereiktGemeente, SleutelUitgereiktMatching, SleutelUitgereiktZorg } from '@weerthuis/contracts';
import { Deelnemers, TakenDienst } from '@weerthuis/deelname';
import { type Datum, kan, machines, type Oin, stap, type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { AanbodEntiteit } from '../aanbod/store/aanbod.entiteit.js';
import { Kandidaten } from '../kandidaat/kandidaten.js';
import { weigerToekomst } from '../kern/toekomst.js';
import { OvereenkomstEntiteit } from '../overeenkomst/store/overeenkomst.entiteit.js';

/** Hands over the key: from here the corporatie covers the roof. Moved, registered and place free are facts of others. */
@Injectable()
export class ReikSleutelUit {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly kandidaten: Kandidaten,
    private readonly deelnemers: Deelnemers,
    private readonly taken: TakenDienst,
  ) {}

  async voer(w: Werkeenheid, plaatsing: Uuid, op: Datum, huurVanaf: Datum): Promise<{ id: Uuid; casus: Uuid }> {
    const { casus, aanbod, zorg } = await this.kandidaten.vanPlaatsing(w, plaatsing);
    if (op > w.klok.vandaag()) weigerToekomst('op');
    const contract = await w.em.findOneBy(OvereenkomstEntiteit, { plaatsing, stand: 'getekend' });
    if (!contract) return nogNietGetekend();
    await bewaar(w, OvereenkomstEntiteit, {
      ...contract,
      stand: stap(machines.huurcontract, contract.stand, 'ingegaan'),
    });
    await this.verhuurd(w, aanbod);
    await this.meld(w, casus, zorg, { plaatsing, op, huurVanaf });
    await this.taken.meldStand(w, { casus, soort: 'sleutel', stand: 'gereed', gereedOp: op });
    return { id: plaatsing, casus };
  }

  private async verhuurd(w: Werkeenheid, id: Uuid): Promise<void> {
    const aanbod = await w.em.findOneByOrFail(AanbodEntiteit, { id });
    // The hub may have told that the home is let before this hand-over was noted.
    if (kan(machines.aanbod, aanbod.stand, 'verhuurd'))
      await bewaar(w, AanbodEntiteit, { ...aanbod, stand: stap(machines.aanbod, aanbod.stand, 'verhuurd') });
  }

  private async meld(
    w: Werkeenheid,
    casus: Uuid,
    aanmelder: Oin | null,
    gegevens: { plaatsing: Uuid; op: Datum; huurVanaf: Datum },
  ): Promise<void> {
    const vestiging = await this.deelnemers.eis(w, casus, 'vestiging');
    const zorg = new Set([await this.deelnemers.eis(w, casus, 'hoofdbegeleider'), ...(aanmelder ? [aanmelder] : [])]);
    await this.bus.zend(w, {
      stroom: casus,
      aan: [
        { oin: this.convenant.hub, view: SleutelUitgereiktMatching, gegevens },
        ...[...zorg].map((oin) => ({ oin, view: SleutelUitgereiktZorg, gegevens })),
        { oin: vestiging, view: SleutelUitgereiktGemeente, gegevens },
      ],
    });
  }
}

const nogNietGetekend = (): never =>
  weiger({
    code: 'contract-niet-getekend',
    soort: 'conflict',
    titel: 'Het huurcontract is nog niet door iedereen getekend.',
    detail:
      'De sleutel volgt op een getekend contract (regel van het matchingspunt). Kijk wie nog tekent. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
  });
