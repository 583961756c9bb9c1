import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { momentInAmsterdam, plusDagen, plusWerkdagen, type Datum } from '@weerthuis/domain';
import { OpWekker, Poort, type Werkeenheid } from '@weerthuis/platform';
import { MeldGroepen } from './meld-groepen.js';

const SOORT = 'groepstelling';
const OCHTEND = '06:30';

/** The first day of the month after this one. */
const eersteVanVolgende = (d: Datum): Datum => `${plusDagen(`${d.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;

/** Each month, on the morning of its first working day, groups are counted. */
@Injectable()
export class GroepstellingWekker implements OnApplicationBootstrap {
  constructor(
    private readonly poort: Poort,
    private readonly meld: MeldGroepen,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.poort.systeem('groepstelling.voorbereiden', [], (w) => this.zetVolgende(w));
  }

  @OpWekker(SOORT)
  async maand(w: Werkeenheid): Promise<void> {
    await this.zetVolgende(w);
    await this.meld.voer(w);
  }

  private zetVolgende(w: Werkeenheid): Promise<void> {
    const eerste = plusWerkdagen(plusDagen(eersteVanVolgende(w.klok.vandaag()), -1), 1);
    return w.zetWekker({ soort: SOORT, sleutel: SOORT, op: momentInAmsterdam(eerste, OCHTEND) });
  }
}
