import { Controller } from '@nestjs/common';
import {
  PlaatsingAfgeslotenCorporatie,
  PlaatsingAfgeslotenGemeente,
  PlaatsingAfgeslotenZorg,
  PlaatsingBijgewerktCorporatie,
  PlaatsingBijgewerktGemeente,
  PlaatsingBijgewerktHoofdbegeleider,
  PlaatsingBijgewerktZorg,
  PlaatsingGeopendCorporatie,
  PlaatsingGeopendGemeente,
  PlaatsingGeopendZorg,
  PlaatsingOpgeschortCorporatie,
  PlaatsingOpgeschortGemeente,
  PlaatsingOpgeschortZorg,
} from '@weerthuis/contracts';
import { type FeitContext, OpFeit, WachtOp } from '@weerthuis/messaging';
import { plaatsingstand } from '../beeld/beeld.js';
import { DekkingDienst } from '../dekking/dekking-dienst.js';
import { DeelnameHaken } from '../haken.js';
import { isVervallen } from '../voordracht/kandidaatstelling.entiteit.js';
import { PlaatsingEntiteit } from './plaatsing.entiteit.js';

/** The hub opens the joint dossier, tells how it stands and closes it. */
@Controller()
export class OntvangPlaatsing {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly dekking: DekkingDienst,
  ) {}

  @OpFeit(PlaatsingGeopendZorg, PlaatsingGeopendGemeente, PlaatsingGeopendCorporatie)
  async geopend(f: PlaatsingGeopendZorg, c: FeitContext): Promise<void> {
    const { plaatsing, voordracht, kandidaatstelling, startOp, gemeenteWoning, eenheid } = f;
    const voorbij = await isVervallen(c.werk, kandidaatstelling);
    await c.werk.em.insert(PlaatsingEntiteit, {
      plaatsing,
      casus: c.stroom,
      voordracht,
      kandidaatstelling,
      stand: plaatsingstand(voorbij, f.stand),
      startOp,
      gemeenteWoning,
      eenheid: eenheid ?? null,
      perPartij: [],
    });
    if (voorbij) return;
    const rij = await this.rij(c, plaatsing);
    await this.haken.roep('naPlaatsingGeopend', c.werk, rij);
    await this.dekking.zendOnthouden(c.werk, rij);
  }

  @OpFeit(PlaatsingBijgewerktZorg, PlaatsingBijgewerktGemeente, PlaatsingBijgewerktCorporatie)
  async bijgewerkt(f: PlaatsingBijgewerktZorg, c: FeitContext): Promise<void> {
    await this.werkBij(c, f.plaatsing, f);
  }

  @OpFeit(PlaatsingBijgewerktHoofdbegeleider)
  async metLijnen(f: PlaatsingBijgewerktHoofdbegeleider, c: FeitContext): Promise<void> {
    await this.werkBij(c, f.plaatsing, f, { lijnen: f.lijnen, kritiekePad: f.kritiekePad });
  }

  /** That it goes on again is told with where it stands. */
  @OpFeit(PlaatsingOpgeschortZorg, PlaatsingOpgeschortGemeente, PlaatsingOpgeschortCorporatie)
  async opgeschort({ plaatsing, tot, leegstand }: PlaatsingOpgeschortZorg, c: FeitContext): Promise<void> {
    await this.rij(c, plaatsing);
    await c.werk.em.update(PlaatsingEntiteit, { plaatsing }, { opgeschortTot: tot, leegstand });
  }

  @OpFeit(PlaatsingAfgeslotenZorg, PlaatsingAfgeslotenGemeente, PlaatsingAfgeslotenCorporatie)
  async afgesloten(f: PlaatsingAfgeslotenZorg, c: FeitContext): Promise<void> {
    const rij = await this.rij(c, f.plaatsing);
    await c.werk.em.update(PlaatsingEntiteit, { plaatsing: f.plaatsing }, { stand: 'afgesloten' });
    await this.haken.roep('naAfgesloten', c.werk, rij);
  }

  private async werkBij(
    c: FeitContext,
    plaatsing: string,
    f: Pick<PlaatsingBijgewerktZorg, 'stand' | 'verwachteSleuteldatum' | 'perPartij'>,
    extra: { lijnen?: object[]; kritiekePad?: string[] } = {},
  ): Promise<void> {
    const { kandidaatstelling } = await this.rij(c, plaatsing);
    const { verwachteSleuteldatum, perPartij } = f;
    const stand = plaatsingstand(await isVervallen(c.werk, kandidaatstelling), f.stand);
    const loopt = stand === 'opgeschort' ? {} : { opgeschortTot: null, leegstand: null };
    await c.werk.em.update(
      PlaatsingEntiteit,
      { plaatsing },
      { stand, perPartij, verwachteSleuteldatum: verwachteSleuteldatum ?? null, ...loopt, ...extra },
    );
  }

  private async rij(c: FeitContext, plaatsing: string): Promise<PlaatsingEntiteit> {
    const rij = await c.werk.em.findOneBy(PlaatsingEntiteit, { plaatsing });
    if (!rij) throw new WachtOp(`plaatsing ${plaatsing}`);
    return rij;
  }
}
