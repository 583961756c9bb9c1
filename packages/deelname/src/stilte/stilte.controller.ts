import { Controller, Get, Query } from '@nestjs/common';
import { HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { StilteDto } from './stilte.dto.js';
import { StilteEntiteit } from './stilte.entiteit.js';

/** What this organisation did not do in time: first for the waarnemer, then for the bestuurder, then at the region too. */
@Controller('v1/stiltes')
export class StilteController {
  constructor(
    private readonly poort: Poort,
    private readonly deelnemers: Deelnemers,
  ) {}

  @Get()
  @Lees('stilte.lijst', { rollen: BEHANDELAARS, doel: 'zorgen dat niemand vergeten wordt' })
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<StilteDto[]> {
    return this.poort.leesLijst(
      v,
      StilteDto,
      async (w) => {
        const order = { trap: 'DESC', uiterlijk: 'ASC', stilte: 'ASC' } as const;
        const rijen = await w.em.find(StilteEntiteit, { where: { stand: 'open', ...filter.waar() }, order });
        return Promise.all(
          rijen.map(async (rij) => {
            const { casusnummer } = await this.deelnemers.van(w, rij.casus);
            return { ...rij, ...(casusnummer ? { casusnummer } : {}) };
          }),
        );
      },
      (rij) => rij.casus,
    );
  }
}
