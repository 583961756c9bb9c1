import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { HetVerzoek, Lees, type Verzoek } from '@weerthuis/platform';
import type { Request, Response } from 'express';
import { ALLE_ROLLEN } from '../ik/alle-rollen.js';
import { Uitzending } from './uitzending.js';

/** Tells an open screen to look again. Nothing of what changed goes through here, so it needs no line in the log. */
@Controller('v1/live')
export class LiveController {
  constructor(private readonly uitzending: Uitzending) {}

  /** Server-sent events: `veranderd` (something committed here) and `wachtend` (a pending command of yours ended). */
  @Get()
  @Lees('live.volgen', { rollen: ALLE_ROLLEN, doel: 'de eigen schermen bijhouden' })
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  volg(@HetVerzoek() v: Verzoek, @Req() verzoek: Request, @Res() antwoord: Response): void {
    this.uitzending.open(antwoord, v.door.id, verzoek.get('last-event-id') !== undefined);
  }
}
