import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import type { Observable } from 'rxjs';

/** Nothing but our own stylesheet, picture and forms: no script at all. */
const CSP =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function zetBladkoppen(antwoord: Response): void {
  antwoord.set({ 'Content-Security-Policy': CSP, 'Cache-Control': 'no-store', Vary: 'Cookie' }).type('html');
}

/** Headers of every page of a resident. */
@Injectable()
export class Bladkoppen implements NestInterceptor {
  intercept(context: ExecutionContext, volgende: CallHandler): Observable<unknown> {
    zetBladkoppen(context.switchToHttp().getResponse<Response>());
    return volgende.handle();
  }
}
