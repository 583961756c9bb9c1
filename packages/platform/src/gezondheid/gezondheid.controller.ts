import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
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
  @Header('Content-Type', 'application/json')
  leeft(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 when every part works, 503 when one does not. */
  @Get('ready')
  klaar(): Promise<HealthCheckResult> {
    return this.controle.check(
      this.gezondheid.delen.map(
        ([naam, proef]) =>
          () =>
            this.probeer(naam, proef),
      ),
    );
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
