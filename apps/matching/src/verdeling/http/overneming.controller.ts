import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Regelfout } from '@weerthuis/domain';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import { Hub } from '../../gedeeld/hub.js';
import { COORDINATOR } from '../../gedeeld/rollen.js';
import { bepaalGevolgen } from '../bepaal-gevolgen.js';
import { neemOver } from '../neem-over.js';
import { leesUitkomst } from '../store/verdelingen.js';
import {
  GevolgenvraagDto,
  OvernemingenDto,
  OvernemingsvraagDto,
  VerdelingsvergelijkingDto,
  type OvernemingDto,
} from './verdeling.dto.js';
import { verhuisden } from './verdeling.controller.js';

const WIE = { rollen: COORDINATOR, doel: 'samen beslissen over een woning' };

/** From an outcome on: what would change, and what becomes a voordracht. */
@Controller('v1/verdelingen')
export class OvernemingController {
  constructor(
    private readonly poort: Poort,
    private readonly hub: Hub,
  ) {}

  /** Exactly who would move if a home were withdrawn or somebody left the list. Nothing changes. */
  @Get(':verdeling/gevolgen')
  @Lees('verdeling.gevolgen', WIE)
  gevolgen(
    @HetVerzoek() v: Verzoek,
    @Param('verdeling', ParseUUIDPipe) id: string,
    @Query() vraag: GevolgenvraagDto,
  ): Promise<VerdelingsvergelijkingDto> {
    return this.poort.lees(v, verhuisden, VerdelingsvergelijkingDto, (w) => bepaalGevolgen(w, id, vraag));
  }

  /** The whole, or a selection, becomes voordrachten: each by itself, so that one refusal stops no other. */
  @Post(':verdeling/overnemingen')
  @Doe('verdeling.overnemen', WIE)
  async neemOver(
    @HetVerzoek() v: Verzoek,
    @Param('verdeling', ParseUUIDPipe) id: string,
    @Body() { casussen, startOp }: OvernemingsvraagDto,
  ): Promise<OvernemingenDto> {
    const wie = casussen ?? (await this.iedereen(v, id));
    const rijen: OvernemingDto[] = [];
    for (const casus of new Set(wie)) rijen.push(await this.eenRij(v, id, casus, startOp));
    const geweigerd = rijen.filter((r) => r.code).length;
    return { id, overgenomen: rijen.length - geweigerd, geweigerd, rijen };
  }

  private async iedereen(v: Verzoek, id: string): Promise<string[]> {
    const uit = await this.poort.lees(v, [], OvernemingenDto, async (w) => ({
      rijen: (await leesUitkomst(w, id)).uitkomst.plaatsingen,
    }));
    return uit.rijen.map((r) => r.casus);
  }

  /** A unit of work and an idempotency key of its own. */
  private async eenRij(v: Verzoek, id: string, casus: string, startOp?: string): Promise<OvernemingDto> {
    const sleutel = v.idempotentiesleutel && { idempotentiesleutel: `${v.idempotentiesleutel}.${casus}` };
    try {
      const { id: voordracht } = await this.poort.doe({ ...v, ...sleutel }, casus, async (w) =>
        neemOver(this.hub, w, await leesUitkomst(w, id), casus, startOp),
      );
      return { casus, voordracht };
    } catch (fout) {
      if (!(fout instanceof Regelfout) || fout.code === 'onbekend') throw fout;
      const { code, titel, detail, van, regel } = fout;
      return { casus, code, titel, detail, ...(van && { van }), ...(regel && { regel }) };
    }
  }
}
