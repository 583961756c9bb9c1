import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { BELEID } from '../../kern/medewerkers.js';
import { StelDraagkrachtVast } from '../stel-draagkracht-vast.js';
import { DraagkrachtEntiteit } from '../store/draagkracht.entiteit.js';
import { DraagkrachtDto, DraagkrachtInvoerDto } from './draagkracht.dto.js';

const WIE = { rollen: BELEID, doel: 'buurten niet te veel belasten' };
/** About buurten, not about persons. */
const NIEMAND: string[] = [];
const toon = (w: Werkeenheid, rij: DraagkrachtEntiteit): DraagkrachtDto => ({
  ...rij,
  buurt: rij.id,
  teHerzien: w.klok.vandaag() >= rij.herzienOp,
});

@Controller('v1/draagkracht')
export class DraagkrachtController {
  constructor(
    private readonly poort: Poort,
    private readonly stelVast: StelDraagkrachtVast,
  ) {}

  @Get()
  @Lees('draagkracht.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<DraagkrachtDto[]> {
    return this.poort.leesLijst(v, DraagkrachtDto, async (w) =>
      (await w.em.find(DraagkrachtEntiteit, { order: { id: 'ASC' } })).map((rij) => toon(w, rij)),
    );
  }

  @Get(':buurt')
  @Lees('draagkracht.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('buurt') buurt: string): Promise<DraagkrachtDto> {
    return this.poort.lees(v, NIEMAND, DraagkrachtDto, async (w) => {
      const rij = await w.em.findOneBy(DraagkrachtEntiteit, { id: buurt });
      return rij && toon(w, rij);
    });
  }

  @Put(':buurt')
  @Doe('draagkracht.vaststellen', WIE)
  vaststellen(
    @HetVerzoek() v: Verzoek,
    @Param('buurt') buurt: string,
    @Body() invoer: DraagkrachtInvoerDto,
  ): Promise<{ id: string; versie: number }> {
    return this.poort.doe(v, NIEMAND, (w) => this.stelVast.voer(w, v, buurt, { ...invoer }));
  }
}
