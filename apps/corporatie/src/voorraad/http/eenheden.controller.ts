import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { Doe, eisVersie, HetVerzoek, Lees, Poort, sjabloon, type Verzoek } from '@weerthuis/platform';
import { KOLOMMEN } from '../domain/lees-eenheden.js';
import { ImporteerEenheden } from '../importeer-eenheden.js';
import { EenheidEntiteit } from '../store/eenheid.entiteit.js';
import { ImportEntiteit } from '../store/import.entiteit.js';
import { Eenheden } from '../voeg-eenheid-toe.js';
import { EenheidDto, EenheidInvoerDto, ImportDto, ProefDto } from './eenheid.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'woningen toezeggen' };

/** The dwellings of this corporatie. */
@Controller('v1')
export class EenhedenController {
  constructor(
    private readonly poort: Poort,
    private readonly eenheden: Eenheden,
    private readonly importeer: ImporteerEenheden,
  ) {}

  @Get('eenheden')
  @Lees('eenheid.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<EenheidDto[]> {
    return this.poort.leesLijst(v, EenheidDto, (w) =>
      w.em.find(EenheidEntiteit, { order: { buurt: 'ASC', id: 'ASC' } }),
    );
  }

  @Get('eenheden/:id')
  @Lees('eenheid.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<EenheidDto> {
    return this.poort.lees(v, [], EenheidDto, (w) => this.eenheden.van(w, id));
  }

  @Post('eenheden')
  @Doe('eenheid.toevoegen', WIE)
  voegToe(@HetVerzoek() v: Verzoek, @Body() invoer: EenheidInvoerDto): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => ({ id: (await this.eenheden.voegToe(w, { ...invoer })).id }));
  }

  @Put('eenheden/:id')
  @Doe('eenheid.wijzigen', WIE)
  wijzig(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invoer: EenheidInvoerDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      const oud = await this.eenheden.van(w, id);
      eisVersie(v, oud);
      await this.eenheden.wijzig(w, oud, { ...invoer });
      return { id };
    });
  }

  /** Body: the file itself, CSV or XLSX. With faults nothing is taken over. */
  @Post('eenheden-import')
  @Doe('eenheid.importeren', WIE)
  import(@HetVerzoek() v: Verzoek, @Query() { proef }: ProefDto, @Body() bestand: unknown): Promise<{ id: string }> {
    return this.poort.doe(v, [], (w) => this.importeer.voer(w, bestand, proef ?? false));
  }

  /** An empty list with the columns, an explanation, an example and the codes of the buurten. */
  @Get('eenheden-import/sjabloon')
  @Lees('eenheid.sjabloon', WIE)
  async sjabloon(): Promise<StreamableFile> {
    return new StreamableFile(await sjabloon(KOLOMMEN, 'xlsx'), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      disposition: 'attachment; filename="sjabloon-woningen.xlsx"',
    });
  }

  @Get('eenheden-import/:id')
  @Lees('eenheid.import-inzien', WIE)
  verslag(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    return this.poort.lees(v, [], ImportDto, async (w) => {
      const rij = await w.em.findOneBy(ImportEntiteit, { id });
      return rij && { id, proef: rij.proef, ...rij.verslag };
    });
  }
}
