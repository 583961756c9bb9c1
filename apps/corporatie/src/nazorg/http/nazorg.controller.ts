import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { casusVan } from '@weerthuis/deelname';
import { escalatie, signaalTermijn, type Datum } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { CasusfilterDto } from '../../overeenkomst/http/overeenkomst.dto.js';
import { BesluitOmklap } from '../besluit-omklap.js';
import { GeefSignaal } from '../geef-signaal.js';
import { BerichtEntiteit } from '../store/bericht.entiteit.js';
import { SignaalEntiteit } from '../store/signaal.entiteit.js';
import { OmklapEntiteit } from '../store/omklap.entiteit.js';
import {
  HuurachterstandDto,
  NazorgberichtDto,
  OmklapbesluitDto,
  OmklapcriteriaDto,
  OmklapDto,
  OmklapvoorstelDto,
  OverlastDto,
  SignaalDto,
} from './nazorg.dto.js';

const WIE = { rollen: ['verhuurconsulent'], doel: 'zorgen dat wonen blijft lukken' };

/** After the key: signals, what zorg tells, and omklap. */
@Controller('v1')
export class NazorgController {
  constructor(
    private readonly poort: Poort,
    private readonly signaal: GeefSignaal,
    private readonly omklap: BesluitOmklap,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Post('plaatsingen/:plaatsing/overlast')
  @Doe('overlast.melden', WIE)
  overlast(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) plaatsing: string,
    @Body() invoer: OverlastDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.signaal.overlast(w, plaatsing, { ...invoer }));
  }

  @Post('plaatsingen/:plaatsing/achterstand')
  @Doe('achterstand.melden', WIE)
  achterstand(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) plaatsing: string,
    @Body() invoer: HuurachterstandDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.signaal.achterstand(w, plaatsing, { ...invoer }));
  }

  @Post('plaatsingen/:plaatsing/omklap')
  @Doe('omklap.voorstellen', WIE)
  voorstel(
    @HetVerzoek() v: Verzoek,
    @Param('plaatsing', ParseUUIDPipe) plaatsing: string,
    @Body() { op, criteria }: OmklapvoorstelDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) =>
      this.omklap.stelVoor(
        w,
        plaatsing,
        op,
        criteria.map((c) => ({ ...c })),
      ),
    );
  }

  @Post('omklappen/:id/besluit')
  @Doe('omklap.besluiten', WIE)
  besluit(
    @HetVerzoek() v: Verzoek,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() invoer: OmklapbesluitDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, casusVan, (w) => this.omklap.besluit(w, id, { ...invoer }));
  }

  @Get('omklapcriteria')
  @Lees('omklap.criteria', WIE)
  criteria(@HetVerzoek() v: Verzoek): Promise<OmklapcriteriaDto> {
    const { omklapcriteria: c } = this.convenant.profiel;
    return this.poort.lees(v, [], OmklapcriteriaDto, () =>
      Promise.resolve({ criteria: c.waarde, aanname: 'aanname' in c && c.aanname === true }),
    );
  }

  @Get('omklappen')
  @Lees('omklap.lijst', WIE)
  omklappen(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<OmklapDto[]> {
    return this.poort.leesLijst(
      v,
      OmklapDto,
      (w) => w.em.find(OmklapEntiteit, { where: casus ? { casus } : {}, order: { op: 'ASC', id: 'ASC' } }),
      (o) => o.casus,
    );
  }

  /** What this corporatie signalled and what became of it. When nobody saw it in time it says with whom it lies now. */
  @Get('signalen')
  @Lees('signaal.lijst', WIE)
  signalen(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<SignaalDto[]> {
    return this.poort.leesLijst(
      v,
      SignaalDto,
      async (w) => {
        const where = casus ? { casus } : {};
        const rijen = await w.em.find(SignaalEntiteit, { where, order: { op: 'ASC', id: 'ASC' } });
        return rijen.map((rij) => ({ ...rij, ...this.wacht(rij, w.klok.vandaag()) }));
      },
      (s) => s.casus,
    );
  }

  @Get('berichten')
  @Lees('bericht.lijst', WIE)
  berichten(@HetVerzoek() v: Verzoek, @Query() { casus }: CasusfilterDto): Promise<NazorgberichtDto[]> {
    return this.poort.leesLijst(
      v,
      NazorgberichtDto,
      (w) => w.em.find(BerichtEntiteit, { where: casus ? { casus } : {}, order: { id: 'ASC' } }),
      (b) => b.casus,
    );
  }

  private wacht(rij: SignaalEntiteit, vandaag: Datum): { uiterlijk?: Datum; bij?: string } {
    const { signalen, escalatie: treden } = this.convenant.profiel;
    const uiterlijk = signaalTermijn(rij, signalen[rij.soort]);
    return uiterlijk ? { uiterlijk, bij: escalatie(treden, uiterlijk, vandaag).bij } : {};
  }
}
