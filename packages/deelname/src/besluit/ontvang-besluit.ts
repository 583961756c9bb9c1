import { Controller, Inject } from '@nestjs/common';
import {
  BesluitGenomenCorporatie,
  BesluitGenomenGemeente,
  BesluitGenomenZorg,
  BesluitGevraagdCorporatie,
  BesluitGevraagdGemeente,
  BesluitGevraagdZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit } from '@weerthuis/messaging';
import { INSTANTIE, type InstantieConfig, Post } from '@weerthuis/platform';
import { isStil } from '../deelnemers/casus.entiteit.js';
import { DeelnameHaken } from '../haken.js';
import { BesluitvraagEntiteit } from './besluitvraag.entiteit.js';

/** The hub asks this party to decide or advise, and tells what was decided. */
@Controller()
export class OntvangBesluit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly post: Post,
    @Inject(INSTANTIE) private readonly instantie: InstantieConfig,
  ) {}

  /** A question that was decided already stays decided, whenever it arrives. */
  @OpFeit(BesluitGevraagdZorg, BesluitGevraagdGemeente, BesluitGevraagdCorporatie)
  async gevraagd(f: BesluitGevraagdZorg, c: FeitContext): Promise<void> {
    const { besluit, rol, soort, als, uiterlijk, trap, waarover, voordracht, kandidaatstelling } = f;
    const eerder = await c.werk.em.findBy(BesluitvraagEntiteit, { besluit });
    if (eerder.some((e) => ['genomen', 'vervallen'].includes(e.stand))) return;
    const was = eerder.find((e) => e.rol === rol);
    const stand = was?.als === als && was.stand === 'beantwoord' ? 'beantwoord' : 'open';
    const vraag = { besluit, rol, soort, als, uiterlijk, trap, waarover, casus: c.stroom, stand };
    const bij = { voordracht: voordracht ?? null, kandidaatstelling: kandidaatstelling ?? null };
    await c.werk.em.upsert(BesluitvraagEntiteit, { ...vraag, ...bij }, ['besluit', 'rol']);
    if (stand === 'open') await this.mail(c, besluit, rol, trap);
  }

  @OpFeit(BesluitGenomenZorg, BesluitGenomenGemeente, BesluitGenomenCorporatie)
  async genomen(f: BesluitGenomenZorg, c: FeitContext): Promise<void> {
    const { besluit, soort, uitkomst, op, gevolg, tot } = f;
    const stand = uitkomst === 'vervallen' ? 'vervallen' : 'genomen';
    const uit = { stand, uitkomst, op, gevolg: gevolg ?? null, tot: tot ?? null };
    const { affected } = await c.werk.em.update(BesluitvraagEntiteit, { besluit }, uit);
    if (!affected)
      await c.werk.em.insert(BesluitvraagEntiteit, {
        besluit,
        rol: 'betrokken',
        als: 'betrokkene',
        soort,
        casus: c.stroom,
        trap: 0,
        waarover: [],
        ...uit,
      });
    await this.haken.roep('naBesluitGenomen', c.werk, { casus: c.stroom, besluit, soort, uitkomst });
  }

  /** Nothing in it says about whom or what. */
  private async mail(c: FeitContext, besluit: string, rol: string, trap: number): Promise<void> {
    if (!this.instantie.meldadres || (await isStil(c.werk, c.stroom))) return;
    await this.post.stuur(c.werk, {
      aan: this.instantie.meldadres,
      onderwerp: trap > 0 ? 'Een beoordeling is over de termijn' : 'Er staat een beoordeling klaar',
      tekst: 'Er staat een beoordeling op je werklijst. Open je werklijst en log in.',
      effect: `besluit-gevraagd:${besluit}:${rol}:${trap}`,
    });
  }
}
