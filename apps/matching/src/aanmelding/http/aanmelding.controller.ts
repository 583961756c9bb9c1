import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { CasusEntiteit } from '../../casus/store/casus.entiteit.js';
import { dubbeleCasussen } from '../../casus/store/dubbel.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { Hub } from '../../gedeeld/hub.js';
import { vanPunt } from '../../gedeeld/van-punt.js';
import { beoordeelbaar, beslisToelating } from '../beslis-toelating.js';
import { ontbreekt } from '../domain/volledigheid.js';
import { AanmeldingDto, AanmeldingFilterDto, ToelatingDto } from './aanmelding.dto.js';

const WIE = { rollen: COORDINATOR, doel: 'beoordelen of het zoeken kan beginnen' };

@Controller('v1/aanmeldingen')
export class AanmeldingController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  @Get()
  @Lees('aanmelding.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { stand, coordinatiepunt }: AanmeldingFilterDto): Promise<AanmeldingDto[]> {
    return this.poort.leesLijst(
      v,
      AanmeldingDto,
      async (w) => {
        const where = stand ? { stand } : {};
        const rijen = await w.em.find(CasusEntiteit, { where, order: { aangemeldOp: 'ASC', id: 'ASC' } });
        return vanPunt(await this.toon(w, rijen), coordinatiepunt);
      },
      (rij) => rij.casus,
    );
  }

  @Get(':casus')
  @Lees('aanmelding.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('casus', ParseUUIDPipe) casus: string): Promise<AanmeldingDto> {
    return this.poort.lees(v, casus, AanmeldingDto, async (w) => {
      const rij = await w.em.findOneBy(CasusEntiteit, { id: casus });
      return rij && (await this.toon(w, [rij]))[0];
    });
  }

  @Post(':casus/toelating')
  @Doe('toelating.besluiten', WIE)
  toelating(
    @HetVerzoek() v: Verzoek,
    @Param('casus', ParseUUIDPipe) casus: string,
    @Body() { besluit, gronden = [] }: ToelatingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => beslisToelating(this.hub, w, casus, { besluit, gronden }));
  }

  private async toon(w: Werkeenheid, rijen: CasusEntiteit[]): Promise<AanmeldingDto[]> {
    const dubbel = await dubbeleCasussen(w);
    const kader = { vandaag: w.klok.vandaag(), isZorgpartij: this.hub.isZorgpartij };
    return rijen.map((rij) => {
      const { id, uiterlijk, ...rest } = rij;
      const punt = this.hub.coordinatiepunt(rij.herkomst);
      return {
        ...rest,
        casus: id,
        ontbreekt: ontbreekt(beoordeelbaar(rij), kader),
        dubbel: dubbel.has(id),
        ...(uiterlijk && { uiterlijk }),
        ...(punt && { coordinatiepunt: punt }),
      };
    });
  }
}
