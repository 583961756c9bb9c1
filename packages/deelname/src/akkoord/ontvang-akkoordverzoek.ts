import { Controller } from '@nestjs/common';
import {
  AkkoordGevraagdCorporatie,
  AkkoordGevraagdGemeente,
  AkkoordGevraagdZorg,
  AkkoordVerlengdCorporatie,
  AkkoordVerlengdGemeente,
  AkkoordVerlengdZorg,
  AntwoordTeLaatCorporatie,
  AntwoordTeLaatGemeente,
  AntwoordTeLaatZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { isVervallen } from '../voordracht/kandidaatstelling.entiteit.js';
import { plaatsVraag } from '../beeld/beeld.js';
import { AkkoordverzoekEntiteit } from './akkoordverzoek.entiteit.js';

/** The hub asks this party for a yes or no, or tells that its answer came too late. */
@Controller()
export class OntvangAkkoordverzoek {
  @OpFeit(AkkoordGevraagdZorg, AkkoordGevraagdGemeente, AkkoordGevraagdCorporatie)
  async gevraagd(f: AkkoordGevraagdZorg, c: FeitContext): Promise<void> {
    const { verzoek, voordracht, kandidaatstelling, versie, ronde, rol, antwoordVoor, startOp, ...gegevens } = f;
    const em = c.werk.em;
    const eerder = await em.findBy(AkkoordverzoekEntiteit, { kandidaatstelling, rol });
    const nieuw = { verzoek, kandidaatstelling, rol, ronde, versie };
    const { stand, vervangt } = plaatsVraag(eerder, nieuw, await isVervallen(c.werk, kandidaatstelling));
    for (const oud of vervangt) await em.update(AkkoordverzoekEntiteit, { verzoek: oud }, { stand: 'vervallen' });
    await em.insert(AkkoordverzoekEntiteit, {
      verzoek,
      casus: c.stroom,
      voordracht,
      kandidaatstelling,
      versie,
      ronde,
      rol,
      antwoordVoor,
      startOp,
      stand,
      gegevens: { ...gegevens } as object,
      antwoord: null,
    });
  }

  @OpFeit(AkkoordVerlengdZorg, AkkoordVerlengdGemeente, AkkoordVerlengdCorporatie)
  async verlengd({ verzoek, antwoordVoor }: AkkoordVerlengdZorg, c: FeitContext): Promise<void> {
    await c.werk.em.update(AkkoordverzoekEntiteit, { verzoek }, { antwoordVoor });
  }

  @OpFeit(AntwoordTeLaatZorg, AntwoordTeLaatGemeente, AntwoordTeLaatCorporatie)
  async teLaat(f: AntwoordTeLaatZorg, c: FeitContext): Promise<void> {
    await c.werk.em.update(AkkoordverzoekEntiteit, { verzoek: f.verzoek }, { stand: 'te-laat' });
  }
}
