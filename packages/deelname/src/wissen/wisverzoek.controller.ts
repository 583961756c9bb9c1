import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Open, Poort, Veld, type Verzoek } from '@weerthuis/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { casusVan } from '../casus-van.js';
import { CasusfilterDto } from '../lijst.dto.js';
import { BEHANDELAARS } from '../medewerkers.js';
import { BeantwoordWisverzoek } from './beantwoord-wisverzoek.js';
import { WisverzoekEntiteit } from './wisverzoek.entiteit.js';

const WIE = { rollen: BEHANDELAARS, doel: 'wissen wat niet voor ons was' };

export class WisantwoordDto {
  @IsIn(['gewist', 'bewaard'])
  uitkomst!: 'gewist' | 'bewaard';

  /** Own ground, as a code: `wmo-dossier`. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  grond?: string;

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  tot?: string;
}

export class WisverzoekDto {
  @Veld('vergissing.id') verzoek!: string;
  @Open() casus!: string;
  @Open() van!: string;
  @Veld('vergissing.uiterlijk') uiterlijk!: string;
  @Veld('vergissing.uitkomst') stand!: string;
  @Veld('vergissing.grond') grond?: string | null;
  @Veld('vergissing.tot') tot?: string | null;
  @Veld('vergissing.op') op?: string | null;
}

/** What another asks to erase, because it was not meant for this party. */
@Controller('v1/wisverzoeken')
export class WisverzoekController {
  constructor(
    private readonly poort: Poort,
    private readonly beantwoord: BeantwoordWisverzoek,
  ) {}

  @Get()
  @Lees('wisverzoek.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<WisverzoekDto[]> {
    return this.poort.leesLijst(
      v,
      WisverzoekDto,
      (w) =>
        w.em.find(WisverzoekEntiteit, { where: casus ? { casus } : {}, order: { uiterlijk: 'ASC', verzoek: 'ASC' } }),
      (rij) => rij.casus,
    );
  }

  @Post(':verzoek/antwoord')
  @Doe('wisverzoek.beantwoorden', WIE)
  antwoord(
    @HetVerzoek() v: Verzoek,
    @Param('verzoek', ParseUUIDPipe) verzoek: string,
    @Body() invoer: WisantwoordDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.beantwoord.voer(w, verzoek, { ...invoer }));
  }
}
