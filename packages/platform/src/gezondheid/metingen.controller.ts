import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Registry } from 'prom-client';
import { ZonderToken } from '../poort/zonder-token.js';

/** Figures for Prometheus; nothing in them is about a person. */
@ZonderToken()
@ApiExcludeController()
@Controller('metrics')
export class Metingencontroller {
  constructor(private readonly metingen: Registry) {}

  @Get()
  async lees(@Res() antwoord: Response): Promise<void> {
    antwoord.type(this.metingen.contentType).send(await this.metingen.metrics());
  }
}
