import { Controller } from '@nestjs/common';
import { AkkoordNamensVastgelegdCorporatie, AkkoordNamensVastgelegdGemeente } from '@weerthuis/contracts';
import { type FeitContext, OpFeit, WachtOp } from '@weerthuis/messaging';
import { AkkoordverzoekEntiteit } from '../akkoord/akkoordverzoek.entiteit.js';
import { type AntwoordInvoer, DeelnameHaken } from '../haken.js';

/** The hub wrote down what this party answered by phone. It stands as the answer, until the party says that it was not so. */
@Controller()
export class OntvangNamens {
  constructor(private readonly haken: DeelnameHaken) {}

  @OpFeit(AkkoordNamensVastgelegdCorporatie, AkkoordNamensVastgelegdGemeente)
  async vastgelegd(f: AkkoordNamensVastgelegdCorporatie, c: FeitContext): Promise<void> {
    const { verzoek: id, antwoord, reden, kanaal, op, bevestigVoor, verzegeld } = f;
    const em = c.werk.em;
    const rij = await em.findOneBy(AkkoordverzoekEntiteit, { verzoek: id });
    if (!rij) throw new WachtOp(`verzoek ${id}`);
    const gegeven: AntwoordInvoer = { antwoord, ...(reden ? { reden } : {}) };
    const namens = { antwoord, kanaal, op, bevestigVoor, gesproken: verzegeld.gesproken, stand: 'te-bevestigen' };
    const open = rij.stand === 'open' ? { stand: 'beantwoord', antwoord: gegeven } : {};
    await em.update(AkkoordverzoekEntiteit, { verzoek: id }, { namens, ...open });
    if (rij.stand === 'open') await this.haken.roep('naAntwoord', c.werk, rij, gegeven);
  }
}
