import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, metBehandelaar, Poort, type Verzoek, type Werkeenheid } from '@weerthuis/platform';
import { casusVan } from '../casus-van.js';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { AkkoordverzoekDto, AntwoordDto } from './akkoord.dto.js';
import { AkkoordverzoekEntiteit } from './akkoordverzoek.entiteit.js';
import { BeantwoordAkkoordverzoek } from './beantwoord-akkoordverzoek.js';

const WIE = { rollen: BEHANDELAARS, doel: 'samen beslissen over een woning' };

/** What the hub asks of this organisation. */
@Controller('v1/akkoordverzoeken')
export class AkkoordController {
  constructor(
    private readonly poort: Poort,
    private readonly beantwoord: BeantwoordAkkoordverzoek,
    private readonly deelnemers: Deelnemers,
  ) {}

  @Get()
  @Lees('akkoordverzoek.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() filter: CasusfilterDto): Promise<AkkoordverzoekDto[]> {
    return this.poort.leesLijst(
      v,
      AkkoordverzoekDto,
      async (w) => {
        const rijen = await w.em.find(AkkoordverzoekEntiteit, {
          where: filter.waar(),
          order: { antwoordVoor: 'ASC', verzoek: 'ASC' },
        });
        const getoond = await Promise.all(rijen.map((rij) => this.toon(w, rij)));
        return metBehandelaar(w, getoond, filter.mijn && v.door.id);
      },
      (rij) => rij.casus,
    );
  }

  @Get(':verzoek')
  @Lees('akkoordverzoek.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('verzoek', ParseUUIDPipe) verzoek: string): Promise<AkkoordverzoekDto> {
    return this.poort.lees(v, casusVan, AkkoordverzoekDto, async (w) => {
      const rij = await w.em.findOneBy(AkkoordverzoekEntiteit, { verzoek });
      return rij && this.toon(w, rij);
    });
  }

  @Post(':verzoek/antwoord')
  @Doe('akkoord.geven', WIE)
  antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('verzoek', ParseUUIDPipe) verzoek: string,
    @Body() invoer: AntwoordDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.beantwoord.voer(w, verzoek, { ...invoer }));
  }

  private async toon(w: Werkeenheid, rij: AkkoordverzoekEntiteit): Promise<AkkoordverzoekDto> {
    const { gegevens, antwoord, ...rest } = rij;
    const { casusnummer } = await this.deelnemers.van(w, rij.casus);
    return { ...gegevens, ...rest, ...(casusnummer ? { casusnummer } : {}), ...pluk(antwoord) };
  }
}

const pluk = (a: AkkoordverzoekEntiteit['antwoord']): { antwoord?: string; geldigTot?: string } =>
  a ? { antwoord: a.antwoord, ...(a.geldigTot ? { geldigTot: a.geldigTot } : {}) } : {};
