import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { Doe, HetVerzoek, Lees, Poort, type Verzoek } from '@weerthuis/platform';
import type { Request } from 'express';
import { ALLE_ROLLEN } from '../ik/alle-rollen.js';
import { sessieVan } from '../inloggen/sessiepoort.js';
import { lijst } from './opslag.js';
import { WachtendDto, WachtendGezetDto, WachtendInvoer } from './wachtend.dto.js';
import { Wachtend } from './wachtend.js';

const WIE = { rollen: ALLE_ROLLEN, doel: 'een handeling nog kunnen terugnemen' };

/** Commands of the caller that run in ten seconds, unless they are taken back. */
@Controller('v1/wachtend')
export class WachtendController {
  constructor(
    private readonly poort: Poort,
    private readonly wachtend: Wachtend,
  ) {}

  @Get()
  @Lees('wachtend.lijst', WIE)
  lijst(@HetVerzoek() v: Verzoek): Promise<WachtendDto[]> {
    return this.poort.leesLijst(v, WachtendDto, (w) => lijst(w, v.door.id));
  }

  /** Sent twice under one Idempotency-Key it waits once; without a key it is new. Roles are judged when it runs, by its own route. */
  @Post()
  @Doe('wachtend.zetten', WIE)
  zet(@HetVerzoek() v: Verzoek, @Req() verzoek: Request, @Body() invoer: WachtendInvoer): Promise<WachtendGezetDto> {
    const { omschrijving, ...wat } = invoer;
    const sessie = sessieVan(verzoek)?.id;
    const metSleutel = { ...v, idempotentiesleutel: v.idempotentiesleutel ?? randomUUID() };
    return this.poort.doe(metSleutel, [], (w) => {
      w.stil = true;
      return this.wachtend.zet(w, omschrijving, {
        ...wat,
        autorisatie: verzoek.get('authorization') ?? '',
        ...(sessie ? { sessie } : {}),
      });
    });
  }

  /** 409 when it ran already. */
  @Delete(':id')
  @Doe('wachtend.terugnemen', WIE)
  neemTerug(@HetVerzoek() v: Verzoek, @Param('id', ParseUUIDPipe) id: string): Promise<{ id: string }> {
    return this.poort.doe(v, [], async (w) => {
      w.stil = true;
      await this.wachtend.neemTerug(w, id);
      return { id };
    });
  }
}
