import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Doe, HetVerzoek, Klok, Lees, maakStuk, Poort, type Verzoek } from '@weerthuis/platform';
import { BeeindigOvereenkomst } from '../beeindig-overeenkomst.js';
import { contractstuk } from '../contractstuk.js';
import { MaakContract } from '../maak-contract.js';
import { OndertekenOvereenkomst } from '../onderteken-overeenkomst.js';
import { StelOvereenkomstOp } from '../stel-overeenkomst-op.js';
import { OvereenkomstEntiteit } from '../store/overeenkomst.entiteit.js';
import {
  BeeindigingDto,
  CasusfilterDto,
  ContractstukDto,
  NietGetekendDto,
  OndertekeningDto,
  OvereenkomstDto,
  OvereenkomstInvoerDto,
} from './overeenkomst.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'het huurcontract sluiten' };

@Controller('v1/overeenkomsten')
export class OvereenkomstenController {
  constructor(
    private readonly poort: Poort,
    private readonly stelOp: StelOvereenkomstOp,
    private readonly onderteken: OndertekenOvereenkomst,
    private readonly beeindig: BeeindigOvereenkomst,
    private readonly maak: MaakContract,
    private readonly convenant: ConvenantDienst,
    private readonly klok: Klok,
  ) {}

  @Get()
  @Lees('overeenkomst.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<OvereenkomstDto[]> {
    return this.poort.leesLijst(
      v,
      OvereenkomstDto,
      (w) =>
        w.em.find(OvereenkomstEntiteit, { where: casus ? { casus } : {}, order: { ingangsdatum: 'ASC', id: 'ASC' } }),
      (o) => o.casus,
    );
  }

  @Get(':id')
  @Lees('overeenkomst.inzien', WIE)
  een(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<OvereenkomstDto> {
    return this.poort.lees(v, casusVan, OvereenkomstDto, (w) => w.em.findOneBy(OvereenkomstEntiteit, { id }));
  }

  /** The lease as a tagged PDF; the file says the casusnummer, the paper says who. */
  @Get(':id/pdf')
  @Lees('overeenkomst.pdf', WIE)
  async pdf(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const c = await this.poort.lees(v, casusVan, ContractstukDto, (w) => this.maak.gegevens(w, id));
    const stuk = contractstuk(c, this.convenant.mij.titel, this.klok.vandaag());
    return new StreamableFile(await maakStuk(stuk), {
      type: 'application/pdf',
      disposition: `attachment; filename="huurcontract-${c.casusnummer ?? 'concept'}.pdf"`,
    });
  }

  @Post()
  @Doe('overeenkomst.opstellen', WIE)
  nieuw(@HetVerzoek() v: Verzoek, @Body() invoer: OvereenkomstInvoerDto): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.stelOp.voer(w, { ...invoer }));
  }

  @Post(':id/ondertekeningen')
  @Doe('overeenkomst.ondertekenen', WIE)
  teken(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { door, op }: OndertekeningDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.onderteken.voer(w, id, door, op));
  }

  /** Nobody signed on the agreed day: a new day. */
  @Post(':id/niet-getekend')
  @Doe('overeenkomst.verzetten', WIE)
  nietGetekend(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { op, nieuweDatum }: NietGetekendDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.beeindig.nietGetekend(w, id, op, nieuweDatum));
  }

  /** Undone before it began, or ended; after the plaatsing was broken off. */
  @Post(':id/beeindiging')
  @Doe('overeenkomst.beeindigen', WIE)
  beeindiging(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { op }: BeeindigingDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.beeindig.voer(w, id, op));
  }
}
