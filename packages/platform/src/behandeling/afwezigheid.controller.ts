import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import { Doe, Lees } from '../poort/handeling.js';
import { HetVerzoek } from '../poort/het-verzoek.js';
import { weigerOnbekend } from '../poort/onbekend.js';
import { Poort } from '../poort/poort.js';
import type { Verzoek } from '../poort/verzoek.js';
import { AfwezigheidDto, AfwezigheidUitDto } from './behandeling.dto.js';
import { ALLE_BEHANDELAARS, BEHEER } from './wie.js';

const WIE = { rollen: [...ALLE_BEHANDELAARS, ...BEHEER], doel: 'regelen wie uw zaak waarneemt' };
const LIJST = `
SELECT id, medewerker, van, tot FROM platform.afwezigheid WHERE ingetrokken_op IS NULL AND tot >= $1 ORDER BY van, id`;

/** Who is away from when to when, both days included; the waarnemer acts meanwhile. */
@Controller('v1/afwezigheden')
export class AfwezigheidController {
  constructor(private readonly poort: Poort) {}

  @Get()
  @Lees('afwezigheid.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<AfwezigheidUitDto[]> {
    return this.poort.leesLijst(v, AfwezigheidUitDto, (w): Promise<AfwezigheidUitDto[]> =>
      w.em.query(LIJST, [w.klok.vandaag()]),
    );
  }

  @Post()
  @Doe('afwezigheid.melden', WIE)
  meld(
    @HetVerzoek() v: Verzoek,
    @Body() { medewerker = v.door.id, van, tot }: AfwezigheidDto,
  ): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      if (van > tot) weigerVolgorde();
      const id = randomUUID();
      await w.em.query('INSERT INTO platform.afwezigheid (id, medewerker, van, tot) VALUES ($1, $2, $3, $4)', [
        id,
        medewerker,
        van,
        tot,
      ]);
      return { id };
    });
  }

  @Post(':id/intrekking')
  @Doe('afwezigheid.intrekken', WIE)
  trekIn(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      const [, aantal]: [unknown, number] = await w.em.query(
        'UPDATE platform.afwezigheid SET ingetrokken_op = $2 WHERE id = $1 AND ingetrokken_op IS NULL',
        [id, w.klok.vandaag()],
      );
      return aantal === 1 ? { id } : weigerOnbekend();
    });
  }
}

const weigerVolgorde = (): never =>
  weiger({
    code: 'dagen-omgekeerd',
    soort: 'ongeldig',
    titel: 'De laatste dag ligt voor de eerste.',
    detail: 'Een afwezigheid begint op of voor de dag waarop zij eindigt. Verbeter de dagen. Er is niets gewijzigd.',
    veld: 'tot',
  });
