import { Controller } from '@nestjs/common';
import {
  VoordrachtAangenomenCorporatie,
  VoordrachtAangenomenGemeente,
  VoordrachtAangenomenZorg,
  VoordrachtVervallenCorporatie,
  VoordrachtVervallenGemeente,
  VoordrachtVervallenZorg,
  VoordrachtVoorlopigAkkoordCorporatie,
  VoordrachtVoorlopigAkkoordGemeente,
  VoordrachtVoorlopigAkkoordZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { AkkoordverzoekEntiteit } from '../akkoord/akkoordverzoek.entiteit.js';
import type { Deelnemersrol } from '../deelnemers/deelnemer.entiteit.js';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { DeelnameHaken } from '../haken.js';
import { PlaatsingEntiteit } from '../plaatsing/plaatsing.entiteit.js';
import { isVervallen, VervallenKandidaatstelling } from './kandidaatstelling.entiteit.js';

type Partners = Partial<Record<Deelnemersrol, string>>;

/** The hub announces where a voordracht stands; only it decides that (first round, second round, or lapsed). */
@Controller()
export class OntvangVoordracht {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly deelnemers: Deelnemers,
  ) {}

  @OpFeit(VoordrachtVoorlopigAkkoordZorg, VoordrachtVoorlopigAkkoordGemeente, VoordrachtVoorlopigAkkoordCorporatie)
  async voorlopig(f: VoordrachtVoorlopigAkkoordZorg, c: FeitContext): Promise<void> {
    if (await isVervallen(c.werk, f.kandidaatstelling)) return;
    const partners: Partners = f;
    for (const rol of ['corporatie', 'vestiging', 'herkomst', 'hoofdbegeleider'] as const) {
      const oin = partners[rol];
      if (oin) await this.deelnemers.voegToe(c.werk, c.stroom, oin, rol);
    }
    await this.haken.roep('naVoorlopigAkkoord', c.werk, { casus: c.stroom, ...f });
  }

  @OpFeit(VoordrachtAangenomenZorg, VoordrachtAangenomenGemeente, VoordrachtAangenomenCorporatie)
  async aangenomen(f: VoordrachtAangenomenZorg, c: FeitContext): Promise<void> {
    if (await isVervallen(c.werk, f.kandidaatstelling)) return;
    await this.haken.roep('naAangenomen', c.werk, { casus: c.stroom, ...f });
  }

  @OpFeit(VoordrachtVervallenZorg, VoordrachtVervallenGemeente, VoordrachtVervallenCorporatie)
  async vervallen(f: VoordrachtVervallenZorg, c: FeitContext): Promise<void> {
    const { kandidaatstelling, voordracht, reden } = f;
    const eind = { kandidaatstelling, voordracht, reden, casus: c.stroom, vervallenOp: c.werk.klok.vandaag() };
    await c.werk.em.upsert(VervallenKandidaatstelling, eind, ['kandidaatstelling']);
    await c.werk.em.update(AkkoordverzoekEntiteit, { kandidaatstelling, stand: 'open' }, { stand: 'vervallen' });
    await c.werk.em.update(PlaatsingEntiteit, { kandidaatstelling }, { stand: 'afgebroken' });
    await this.haken.roep('naVervallen', c.werk, { casus: c.stroom, ...f });
  }
}
