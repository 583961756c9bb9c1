import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Doe, Lees } from '../poort/handeling.js';
import { HetVerzoek } from '../poort/het-verzoek.js';
import { Poort } from '../poort/poort.js';
import type { Verzoek } from '../poort/verzoek.js';
import { UitsluitingDto, UitsluitingUitDto } from './behandeling.dto.js';
import { hefOp, sluitUit } from './sluit-uit.js';
import { BEHEER } from './wie.js';

const WIE = { rollen: BEHEER, doel: 'zorgen dat iemand met een eigen belang niet meekijkt' };
const LIJST = `
SELECT id, casus, medewerker, reden, door, op, opgeheven_op AS "opgehevenOp" FROM platform.uitsluiting
 WHERE medewerker <> $1 ORDER BY op DESC, id`;

/** Who is kept out of which casus. */
@Controller('v1/uitsluitingen')
export class UitsluitingController {
  constructor(private readonly poort: Poort) {}

  /** Never one's own: from that list alone one would know of it. */
  @Get()
  @Lees('uitsluiting.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<UitsluitingUitDto[]> {
    return this.poort.leesLijst(
      v,
      UitsluitingUitDto,
      (w): Promise<UitsluitingUitDto[]> => w.em.query(LIJST, [v.door.id]),
      (rij) => rij.casus,
      { ookAfgeschermd: true },
    );
  }

  @Post()
  @Doe('uitsluiting.instellen', WIE)
  sluitUit(@HetVerzoek() v: Verzoek, @Body() invoer: UitsluitingDto): Promise<{ id: string }> {
    return this.poort.doe(v, invoer.casus, (w) => sluitUit(w, { ...invoer }), { ookAfgeschermd: true });
  }

  @Post(':id/opheffing')
  @Doe('uitsluiting.opheffen', WIE)
  hefOp(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.poort.doe<{ id: string; casus: string }>(
      v,
      (uit) => uit.casus,
      (w) => hefOp(w, id),
      { ookAfgeschermd: true },
    );
  }
}
