import { Controller, Get, Query } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { CasusfilterDto } from '../../kern/filters.dto.js';
import { BEGELEIDING, LEZERS } from '../../kern/handelingen.js';
import { zonderLeeg } from '../../kern/zonder-leeg.js';
import { NazorgmomentEntiteit } from '../store/moment.entiteit.js';
import { OmklapEntiteit } from '../store/omklap.entiteit.js';
import { SignaalEntiteit } from '../store/signaal.entiteit.js';
import { toonSignaal } from '../toon-signaal.js';
import { NazorgmomentUitDto, OmklapUitDto, SignaalUitDto } from './nazorg-uit.dto.js';

const waar = (casus: string | undefined) => (casus ? { casus } : {});

/** What is planned, signalled and asked after the move. */
@Controller('v1')
export class NazorglijstenController {
  constructor(
    private readonly poort: Poort,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get('nazorgmomenten')
  @Lees('nazorgmoment.lijst', LEZERS)
  momenten(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<NazorgmomentUitDto[]> {
    return this.poort.leesLijst(
      v,
      NazorgmomentUitDto,
      async (w) => {
        const rijen = await w.em.find(NazorgmomentEntiteit, { where: waar(casus), order: { op: 'ASC', id: 'ASC' } });
        return rijen.map((rij) => ({ ...zonderLeeg(rij), moment: rij.id }));
      },
      (rij) => rij.casus,
    );
  }

  @Get('signalen')
  @Lees('signaal.lijst', BEGELEIDING)
  signalen(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<SignaalUitDto[]> {
    return this.poort.leesLijst(
      v,
      SignaalUitDto,
      async (w) => {
        const rijen = await w.em.find(SignaalEntiteit, { where: waar(casus), order: { op: 'ASC', feit: 'ASC' } });
        return rijen.map((rij) => toonSignaal(rij, this.convenant.profiel, w.klok.vandaag()));
      },
      (rij) => rij.casus,
    );
  }

  @Get('omklappen')
  @Lees('omklap.lijst', LEZERS)
  omklappen(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<OmklapUitDto[]> {
    return this.poort.leesLijst(
      v,
      OmklapUitDto,
      async (w) => {
        const rijen = await w.em.find(OmklapEntiteit, { where: waar(casus), order: { op: 'ASC', id: 'ASC' } });
        return rijen.map((rij) => ({ ...zonderLeeg(rij), omklap: rij.id }));
      },
      (rij) => rij.casus,
    );
  }
}
