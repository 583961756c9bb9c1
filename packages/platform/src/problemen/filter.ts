import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { throwError, type Observable } from 'rxjs';
import type { Log } from '../log/log.js';
import { naarProbleem } from './naar-probleem.js';
import type { Beperkingen } from './uit-database.js';

/** The one filter for all errors. Facts from the bus get the original error back, so that the bus can judge it. */
@Catch()
export class Probleemfilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly beperkingen: Beperkingen,
  ) {}

  catch(fout: unknown, host: ArgumentsHost): Observable<never> | void {
    if (host.getType() === 'rpc') return throwError(() => fout);
    const antwoord = host.switchToHttp().getResponse<Response>();
    const { antwoord: probleem, headers, onverwacht } = naarProbleem(fout, this.beperkingen);
    if (onverwacht) this.log.fout('http.storing', fout);
    if (antwoord.headersSent) {
      antwoord.destroy();
      return;
    }
    antwoord.status(probleem.status).set(headers).type('application/problem+json').send(JSON.stringify(probleem));
  }
}
