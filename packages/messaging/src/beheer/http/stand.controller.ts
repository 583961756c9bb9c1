import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { documenthash } from '../../convenant/convenant.js';
import { ConvenantDienst } from '../../convenant/convenant-dienst.js';
import { leesAchterstand } from '../achterstand.js';
import { keurOpnieuw, leesQuarantaine, verwerpQuarantaine } from '../quarantainebeheer.js';
import { Standen } from '../standen.js';
import { GedaanDto, RedenDto, VerwerpDto } from './bericht.dto.js';
import { eisVolg } from './eis-volg.js';
import { ConvenantDto } from './convenant.dto.js';
import { AchterstandDto, QuarantaineDto } from './stand.dto.js';
import { BEHEER } from './wie.js';

/** How far the bus is with everyone, and what was refused at the door. */
@Controller('v1/bus')
export class BusstandController {
  constructor(
    private readonly poort: Poort,
    private readonly standen: Standen,
    private readonly convenant: ConvenantDienst,
  ) {}

  @Get('achterstand')
  @Lees('bus.achterstand', BEHEER)
  achterstand(@HetVerzoek() v: Verzoek): Promise<AchterstandDto> {
    const anderen = this.convenant.partijen().filter((p) => p.oin !== this.convenant.mij.oin);
    return this.poort.lees(v, [], AchterstandDto, async (w) => ({
      ...(await this.standen.lees(w.em)),
      partijen: await leesAchterstand(w.em, w.regio, anderen),
    }));
  }

  /** The agreement in force and who signed it; the program starts with no other. */
  @Get('convenant')
  @Lees('bus.convenant', BEHEER)
  verbond(@HetVerzoek() v: Verzoek): Promise<ConvenantDto> {
    const { document, handtekeningen } = this.convenant.convenant;
    const partijen = document.profiel.partijen.map((p) => ({
      oin: p.oin,
      titel: p.titel,
      rol: p.rol,
      status: p.status,
      getekend: p.oin in handtekeningen,
    }));
    const kort = {
      vingerafdruk: documenthash(document).slice(0, 16),
      registers: document.registers.map((r) => r.versie),
    };
    return this.poort.lees(v, [], ConvenantDto, () => Promise.resolve({ ...kort, partijen }));
  }

  @Get('quarantaine')
  @Lees('bus.quarantaine', BEHEER)
  quarantaine(@HetVerzoek() v: Verzoek): Promise<QuarantaineDto[]> {
    return this.poort.leesLijst(v, QuarantaineDto, (w) => leesQuarantaine(w.em, w.regio));
  }

  @Post('quarantaine/:volg/herstel')
  @Doe('bus.quarantaine-herstellen', BEHEER)
  keur(@HetVerzoek() v: Verzoek, @Param('volg') nummer: string, @Body() { reden }: RedenDto): Promise<GedaanDto> {
    const volg = eisVolg(nummer);
    return this.poort.doe(v, [], (w) => keurOpnieuw(w, volg, reden));
  }

  @Post('quarantaine/:volg/verwerp')
  @Doe('bus.quarantaine-verwerpen', BEHEER)
  verwerp(@HetVerzoek() v: Verzoek, @Param('volg') nummer: string, @Body() { reden }: VerwerpDto): Promise<GedaanDto> {
    const volg = eisVolg(nummer);
    return this.poort.doe(v, [], (w) => verwerpQuarantaine(w, volg, reden));
  }
}
