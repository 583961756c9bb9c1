import { Inject, Injectable } from '@nestjs/common';
import { escalatie, momentInAmsterdam, plusDagen, type Uuid } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import {
  bewaar,
  INSTANTIE,
  OpWekker,
  Post,
  type InstantieConfig,
  type Wekker,
  type Werkeenheid,
} from '@weerthuis/platform';
import { VraagEntiteit } from './vraag.entiteit.js';
import { Vraaghaken } from './vraaghaken.js';

const TERMIJN = 'vraag-termijn';

/** Past its day a question climbs the region's ladder, at who asked and at who was asked; it is never answered by itself. */
@Injectable()
export class Vraagwekker {
  constructor(
    private readonly post: Post,
    private readonly convenant: ConvenantDienst,
    private readonly haken: Vraaghaken,
    @Inject(INSTANTIE) private readonly instantie: InstantieConfig,
  ) {}

  async zet(w: Werkeenheid, v: Pick<VraagEntiteit, 'id' | 'casus' | 'uiterlijk'>): Promise<void> {
    const { volgendeOp } = escalatie(this.convenant.profiel.escalatie, v.uiterlijk, w.klok.vandaag());
    const eerst = plusDagen(v.uiterlijk, 1);
    const dag = eerst > w.klok.vandaag() && eerst < volgendeOp ? eerst : volgendeOp;
    const op = momentInAmsterdam(dag, '06:00');
    await w.zetWekker({ soort: TERMIJN, sleutel: v.id, op, betrokkene: v.casus });
  }

  trekIn(w: Werkeenheid, id: Uuid): Promise<void> {
    return w.trekWekkerIn(TERMIJN, id);
  }

  @OpWekker(TERMIJN)
  async termijn(w: Werkeenheid, { sleutel: id }: Wekker): Promise<void> {
    const v = await w.em.findOneBy(VraagEntiteit, { id, stand: 'open' });
    if (!v) return;
    const { trap } = escalatie(this.convenant.profiel.escalatie, v.uiterlijk, w.klok.vandaag());
    if (trap !== v.trap) await bewaar(w, VraagEntiteit, Object.assign(v, { trap }));
    await this.mail(w, v);
    await this.zet(w, v);
  }

  /** Nothing in it says about whom or what. */
  private async mail(w: Werkeenheid, v: VraagEntiteit): Promise<void> {
    if (!this.instantie.meldadres || (await this.haken.van.stil(w, v.casus))) return;
    await this.post.stuur(w, {
      aan: this.instantie.meldadres,
      onderwerp: v.richting === 'in' ? 'Een vraag is over de termijn' : 'Een vraag is nog niet beantwoord',
      tekst: 'Er staat een vraag op je werklijst die over de termijn is. Open je werklijst en log in.',
      effect: `vraag:${v.id}:${v.trap}`,
    });
  }
}
