import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import type { Response } from 'express';
import { ZonderToken } from '../poort/zonder-token.js';
import { Gezondheid, type Proef } from './gezondheid.js';

const TIJD = 3_000;

/** For whoever runs the instance: is the process alive, and can it do its work. */
@ZonderToken()
@ApiExcludeController()
@Controller('health')
export class Gezondheidcontroller {
  constructor(
    private readonly controle: HealthCheckService,
    private readonly delen: HealthIndicatorService,
    private readonly gezondheid: Gezondheid,
  ) {}

  @Get('live')
  leeft(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 when every part works, 503 when one does not; the answer says which. */
  @Get('ready')
  async klaar(@Res({ passthrough: true }) antwoord: Response): Promise<unknown> {
    try {
      return await this.controle.check(
        this.gezondheid.delen.map(
          ([naam, proef]) =>
            () =>
              this.probeer(naam, proef),
        ),
      );
    } catch (fout) {
      if (!(fout instanceof ServiceUnavailableException)) throw fout;
      antwoord.status(503).set('Retry-After', '5');
      return fout.getResponse();
    }
  }

  private async probeer(naam: string, proef: Proef): Promise<HealthIndicatorResult> {
    const deel = this.delen.check(naam);
    let wekker: NodeJS.Timeout | undefined;
    const teLaat = new Promise<never>((_, weiger) => {
      wekker = setTimeout(() => weiger(new Error('antwoordt niet')), TIJD);
    });
    try {
      return deel.up((await Promise.race([proef(), teLaat])) ?? {});
    } catch {
      return deel.down();
    } finally {
      clearTimeout(wekker);
    }
  }
}
