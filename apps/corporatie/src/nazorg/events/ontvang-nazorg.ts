import { Controller } from '@nestjs/common';
import {
  EvaluatieGehoudenCorporatie,
  OmklapBeantwoordCorporatie,
  SignaalBehandeldCorporatie,
  TerugvalGemeldCorporatie,
  VerhuizingGemeldCorporatie,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit, WachtOp } from '@weerthuis/messaging';
import { Kandidaten } from '../../kandidaat/kandidaten.js';
import { BerichtEntiteit } from '../store/bericht.entiteit.js';
import { SignaalEntiteit } from '../store/signaal.entiteit.js';
import { OmklapEntiteit } from '../store/omklap.entiteit.js';

/** What zorg tells after the key. */
@Controller()
export class OntvangNazorg {
  constructor(private readonly kandidaten: Kandidaten) {}

  @OpFeit(OmklapBeantwoordCorporatie)
  async omklap(f: OmklapBeantwoordCorporatie, c: FeitContext): Promise<void> {
    await this.kandidaten.eisBegeleider(c.werk, c.stroom, c.bron);
    const o = await c.werk.em.findOneBy(OmklapEntiteit, { id: f.omklap });
    if (!o) throw new WachtOp(`omklap ${f.omklap}`);
    const antwoorden = { ...o.antwoorden, [f.rol]: f.antwoord };
    await c.werk.em.update(OmklapEntiteit, { id: f.omklap }, { antwoorden, versie: () => 'versie + 1' });
  }

  @OpFeit(TerugvalGemeldCorporatie)
  async opgeschaald({ plaatsing, verzegeld }: TerugvalGemeldCorporatie, c: FeitContext): Promise<void> {
    await this.houd(c, plaatsing, { soort: 'begeleiding-opgeschaald', ...verzegeld });
  }

  @OpFeit(EvaluatieGehoudenCorporatie)
  async evaluatie({ plaatsing, op }: EvaluatieGehoudenCorporatie, c: FeitContext): Promise<void> {
    await this.houd(c, plaatsing, { soort: 'evaluatie-gehouden', op });
  }

  @OpFeit(VerhuizingGemeldCorporatie)
  async verhuisd({ plaatsing, op }: VerhuizingGemeldCorporatie, c: FeitContext): Promise<void> {
    await this.houd(c, plaatsing, { soort: 'verhuisd', op });
  }

  @OpFeit(SignaalBehandeldCorporatie)
  async behandeld(f: SignaalBehandeldCorporatie, c: FeitContext): Promise<void> {
    await this.kandidaten.eisBegeleider(c.werk, c.stroom, c.bron);
    const { signaal: id, stand, op: bewogenOp, afspraak, evaluatieOp } = f;
    const nieuw = { ...(afspraak ? { afspraak } : {}), ...(evaluatieOp ? { evaluatieOp } : {}) };
    await c.werk.em.update(SignaalEntiteit, { id, casus: c.stroom }, { stand, bewogenOp, ...nieuw });
  }

  private async houd(
    c: FeitContext,
    plaatsing: string,
    bericht: Pick<BerichtEntiteit, 'soort'> & Partial<BerichtEntiteit>,
  ): Promise<void> {
    await this.kandidaten.eisBegeleider(c.werk, c.stroom, c.bron);
    await c.werk.em.insert(BerichtEntiteit, { id: c.feit, casus: c.stroom, plaatsing, ...bericht });
  }
}
