import { Controller } from '@nestjs/common';
import { LandingGestoptWelzijn, LandingGevraagdWelzijn, LandingStandGemeldBegeleider } from '@weerthuis/contracts';
import type { Landinguitkomst } from '@weerthuis/domain';
import { OpFeit, WachtOp, type FeitContext } from '@weerthuis/messaging';
import { bewaar, voegToe } from '@weerthuis/platform';
import { LandingEntiteit } from '../store/landing.entiteit.js';

/** Between who supports a person and who works in the wijk, which takes no part in the casus. */
@Controller()
export class LandingFeiten {
  @OpFeit(LandingGevraagdWelzijn)
  async gevraagd(f: LandingGevraagdWelzijn, c: FeitContext): Promise<void> {
    const { landing: id, casusnummer: nummer, wijk, vanaf, verzegeld } = f;
    const leeg = { contactOp: null, buurtberichtOp: null, uitkomst: null, gestoptOp: null };
    const rij = { id, versie: 1, casus: c.stroom, richting: 'in' as const, ander: c.bron };
    const roepnaam = verzegeld?.roepnaam ?? null;
    await voegToe(c.werk, LandingEntiteit, { ...rij, nummer, wijk, vanaf, roepnaam, ...leeg });
  }

  /** The name goes with it. */
  @OpFeit(LandingGestoptWelzijn)
  async gestopt({ landing, op, uitkomst }: LandingGestoptWelzijn, c: FeitContext): Promise<void> {
    const einde = uitkomst ? { uitkomst: uitkomst as Landinguitkomst } : { gestoptOp: op };
    await this.wijzig(c, landing, 'in', { ...einde, roepnaam: null });
  }

  @OpFeit(LandingStandGemeldBegeleider)
  async stand({ landing, contactOp, buurtberichtOp }: LandingStandGemeldBegeleider, c: FeitContext): Promise<void> {
    const gedaan = { contactOp: contactOp ?? null, buurtberichtOp: buurtberichtOp ?? null };
    await this.wijzig(c, landing, 'uit', gedaan);
  }

  private async wijzig(
    c: FeitContext,
    id: string,
    richting: 'in' | 'uit',
    anders: Partial<LandingEntiteit>,
  ): Promise<void> {
    const rij = await c.werk.em.findOneBy(LandingEntiteit, { id, richting, ander: c.bron });
    if (!rij) throw new WachtOp(`landing ${id}`);
    await bewaar(c.werk, LandingEntiteit, Object.assign(rij, anders));
  }
}
