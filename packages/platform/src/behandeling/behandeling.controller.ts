import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Doe, Lees } from '../poort/handeling.js';
import { HetVerzoek } from '../poort/het-verzoek.js';
import { Poort } from '../poort/poort.js';
import type { Verzoek } from '../poort/verzoek.js';
import { BehandelingDto, BehandelingenvraagDto, CaseloadDto, ToewijzingDto } from './behandeling.dto.js';
import { leesAfwezigen, leesBehandelingen } from './opslag.js';
import { wieNu } from './waarnemen.js';
import { ALLE_BEHANDELAARS, BEHEER } from './wie.js';
import { draagOver, wijsToe } from './wijs-toe.js';

const doel = 'regelen wie uw zaak behandelt';
const WIE = { rollen: [...ALLE_BEHANDELAARS, ...BEHEER], doel };

/** Who handles which casus in this organisation. */
@Controller('v1/behandelingen')
export class BehandelingController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('behandeling.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek, @Query() { medewerker }: BehandelingenvraagDto): Promise<BehandelingDto[]> {
    return this.poort.leesLijst(
      v,
      BehandelingDto,
      async (w) => {
        const afwezig = await leesAfwezigen(w);
        const rijen = (await leesBehandelingen(w)).map((b) => ({ ...b, nu: wieNu(b, afwezig) }));
        return medewerker ? rijen.filter((rij) => rij.nu === medewerker) : rijen;
      },
      (rij) => rij.casus,
      { ookAfgeschermd: beheert(v) },
    );
  }

  @Post()
  @Doe('behandeling.toewijzen', WIE)
  wijsToe(@HetVerzoek() v: Verzoek, @Body() { casus, medewerker, waarnemer }: ToewijzingDto): Promise<{ id: string }> {
    return this.poort.doe(v, casus, (w) => wijsToe(w, casus, medewerker, waarnemer ?? null), {
      ookAfgeschermd: beheert(v),
    });
  }

  /** The whole caseload of one worker to another: on a sick day, at a farewell. */
  @Post('overdracht')
  @Doe('behandeling.overdragen', { rollen: BEHEER, doel })
  overdracht(
    @HetVerzoek() v: Verzoek,
    @Body() { van, naar }: CaseloadDto,
  ): Promise<{ id: string; casussen: string[] }> {
    return this.poort.doe(
      v,
      (uit) => uit.casussen,
      (w) => draagOver(w, van, naar),
      { ookAfgeschermd: true },
    );
  }
}

const beheert = (v: Verzoek): boolean => v.door.rollen.some((rol) => BEHEER.includes(rol));
