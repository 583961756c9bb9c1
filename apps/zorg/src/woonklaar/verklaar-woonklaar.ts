import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { WoonklaarVerklaardMatching } from '@weerthuis/contracts';
import { momentInAmsterdam, plusDagen, type Datum, type Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { isOpen } from '../aanmelding/domain/indiening.js';
import { Casussen } from '../casus/store/casussen.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { herinnerOp, toetsVerklaring } from './domain/woonklaar.js';
import { WoonklaarEntiteit } from './store/woonklaar.entiteit.js';

/** Declares that the person is ready for an own home; a reminder and the expiry are set at once. */
@Injectable()
export class VerklaarWoonklaar {
  constructor(
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly convenant: ConvenantDienst,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} woonklaar-ongeldig */
  async voer(w: Werkeenheid, id: Uuid, geldigTot: Datum): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    const vandaag = w.klok.vandaag();
    toetsVerklaring(geldigTot, vandaag, this.convenant.profiel.woonklaarGeldigDagen.waarde);
    const verklaring = randomUUID();
    await w.em.insert(WoonklaarEntiteit, {
      id: verklaring,
      casus: id,
      verklaardOp: vandaag,
      geldigTot,
      herinnerd: false,
      verlopen: false,
    });
    await zetWoonklaarwekkers(w, id, geldigTot);
    if (isOpen(casus.stand)) {
      await this.toestemmingen.eis(w, id, 'matchingspunt');
      await this.verzender.hub(w, id, WoonklaarVerklaardMatching, { geldigTot });
    }
    return { id: verklaring };
  }
}

/** The reminder and the expiry of a declaration. */
export async function zetWoonklaarwekkers(w: Werkeenheid, casus: Uuid, geldigTot: Datum): Promise<void> {
  await w.zetWekker({
    soort: 'woonklaar-herinnering',
    sleutel: casus,
    op: momentInAmsterdam(herinnerOp(geldigTot, w.klok.vandaag()), '09:00'),
  });
  await w.zetWekker({
    soort: 'woonklaar-verlopen',
    sleutel: casus,
    op: momentInAmsterdam(plusDagen(geldigTot, 1), '00:01'),
  });
}
