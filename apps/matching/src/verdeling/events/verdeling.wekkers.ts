import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { momentInAmsterdam, plusDagen, plusWerkdagen } from '@weerthuis/domain';
import { OpWekker, Poort, type Werkeenheid } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { beginVerdeling } from '../begin-verdeling.js';
import { maandNa, maandVan } from '../domain/periode.js';
import { Rekenaar } from '../rekenaar.js';
import { sluitAfgekapte } from '../rond-af.js';
import { VerdelingEntiteit } from '../store/verdeling.entiteiten.js';
import { legZadenVast } from '../store/zaden.js';

const VERDELING_MAAND = 'verdeling-maand';
const OCHTEND = '06:00';

/** What happens by itself: lots are committed to in time, a run that was cut off is closed, and a region divides monthly. */
@Injectable()
export class VerdelingWekkers implements OnApplicationBootstrap {
  constructor(
    private readonly hub: Hub,
    private readonly rekenaar: Rekenaar,
    private readonly poort: Poort,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.poort.systeem('verdeling.voorbereiden', [], async (w) => {
      await sluitAfgekapte(w);
      await legZadenVast(w);
      await this.zetVolgende(w);
    });
  }

  @OpWekker(VERDELING_MAAND)
  async maand(w: Werkeenheid): Promise<void> {
    await legZadenVast(w);
    await this.zetVolgende(w);
    const bezet = await w.em.existsBy(VerdelingEntiteit, { stand: 'loopt' });
    if (this.hub.profiel.verdeling.wanneer.waarde !== 'maandelijks' || bezet) return;
    const { casussen } = await beginVerdeling(this.hub, this.rekenaar, w, 'maandelijks');
    w.verwerking(casussen, 'een woning zoeken die bij u past');
  }

  /** The morning of the first working day of next month. */
  private zetVolgende(w: Werkeenheid): Promise<void> {
    const eerste = `${maandNa(maandVan(w.klok.vandaag()))}-01`;
    const op = momentInAmsterdam(plusWerkdagen(plusDagen(eerste, -1), 1), OCHTEND);
    return w.zetWekker({ soort: VERDELING_MAAND, sleutel: this.hub.profiel.regio, op });
  }
}
