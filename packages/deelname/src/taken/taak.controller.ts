import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, metBehandelaar, Poort, type Verzoek, weigerOnbekend } from '@weerthuis/platform';
import { ConvenantDienst } from '@weerthuis/messaging';
import { casusVan } from '../casus-van.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { StandDto, TaakDto } from './taak.dto.js';
import { TaakEntiteit } from './taak.entiteit.js';
import { TakenDienst } from './taken-dienst.js';
import { toetsStand } from './toets-stand.js';

const WIE = { rollen: BEHANDELAARS, doel: 'alles tegelijk en op tijd regelen' };

/** The tasks of this organisation in shared cases. */
@Controller('v1/taken')
export class TaakController {
  constructor(
    private readonly poort: Poort,
    private readonly taken: TakenDienst,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get()
  @Lees('taak.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<TaakDto[]> {
    return this.poort.leesLijst(
      v,
      TaakDto,
      async (w) => {
        const rijen = await w.em.find(TaakEntiteit, { where: filter.waar(), order: { termijn: 'ASC', taak: 'ASC' } });
        return metBehandelaar(
          w,
          rijen.map((rij) => this.toon(rij)),
          filter.mijn && v.door.id,
        );
      },
      (t) => t.casus,
    );
  }

  @Get(':taak')
  @Lees('taak.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('taak', ParseUUIDPipe) taak: string): Promise<TaakDto> {
    return this.poort.lees(v, casusVan, TaakDto, async (w) => {
      const rij = await w.em.findOneBy(TaakEntiteit, { taak });
      return rij && this.toon(rij);
    });
  }

  @Post(':taak/standen')
  @Doe('taak.stand-melden', WIE)
  meld(
    @HetVerzoek() v: Verzoek,
    @Param('taak', ParseUUIDPipe) id: string,
    @Body() invoer: StandDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, async (w) => {
      const taak = await w.em.findOne(TaakEntiteit, { where: { taak: id }, lock: { mode: 'pessimistic_write' } });
      if (!taak) return weigerOnbekend();
      toetsStand(taak, invoer);
      await this.taken.meld(w, taak, { ...invoer });
      return { id, casus: taak.casus };
    });
  }

  private toon(rij: TaakEntiteit): TaakEntiteit & { draaiTerug?: string } {
    const plan = this.convenant.profiel.taakplan.find((t) => t.soort === rij.soort);
    return rij.stand === 'terug-te-draaien' && plan ? { ...rij, draaiTerug: plan.ongedaan.hoe } : rij;
  }
}
