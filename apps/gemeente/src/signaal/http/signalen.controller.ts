import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { bewaar, Doe, HetVerzoek, Lees, Poort, weigerOnbekend, type Verzoek } from '@weerthuis/platform';
import { casusVan, type Uitkomst } from '../../kern/casus-van.js';
import { OpCasusDto } from '../../kern/casusfilter.dto.js';
import { INKOMEN } from '../../kern/medewerkers.js';
import { SignaalEntiteit } from '../store/signaal.entiteit.js';
import { SignaalDto } from './signaal.dto.js';

const WIE = { rollen: INKOMEN, doel: 'op tijd helpen' };

/** Signals after the move; the gemeente notes that it took one up. */
@Controller('v1/signalen')
export class SignalenController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('signaal.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: OpCasusDto): Promise<SignaalDto[]> {
    return this.poort.leesLijst(
      v,
      SignaalDto,
      (w) => w.em.find(SignaalEntiteit, { where: filter.waar(), order: { op: 'ASC', id: 'ASC' } }),
      (rij) => rij.casus,
    );
  }

  @Post(':signaal/oppakking')
  @Doe('signaal.oppakken', WIE)
  pakOp(@HetVerzoek() v: Verzoek, @Param('signaal', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.poort.doe<Uitkomst>(v, casusVan, async (w) => {
      const rij = (await w.em.findOneBy(SignaalEntiteit, { id })) ?? weigerOnbekend();
      if (!rij.opgepaktOp) await bewaar(w, SignaalEntiteit, Object.assign(rij, { opgepaktOp: w.klok.vandaag() }));
      return { id, casus: rij.casus };
    });
  }
}
