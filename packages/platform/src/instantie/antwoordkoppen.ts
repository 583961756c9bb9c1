import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tap, type Observable } from 'rxjs';

/** Adds what follows from the answer: ETag on something with a version, Location on something new. */
export class Antwoordkoppen implements NestInterceptor {
  intercept(context: ExecutionContext, volgende: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return volgende.handle();
    const http = context.switchToHttp();
    return volgende.handle().pipe(tap((uit: unknown) => zetKoppen(http.getRequest(), http.getResponse(), uit)));
  }
}

function zetKoppen(verzoek: Request, antwoord: Response, uit: unknown): void {
  if (typeof uit !== 'object' || uit === null || antwoord.headersSent) return;
  const { id, versie } = uit as { id?: unknown; versie?: unknown };
  if (typeof versie === 'number' && !Array.isArray(uit)) antwoord.set('ETag', `"${versie}"`);
  if (verzoek.method === 'POST' && typeof id === 'string' && !antwoord.get('Location'))
    antwoord.set('Location', plaats(verzoek, id));
}

/** `POST /v1/x` made `/v1/x/<id>`; `POST /v1/x/<id>/indiening` that gives the same id changed `/v1/x/<id>`. */
function plaats(verzoek: Request, id: string): string {
  const pad = verzoek.path.replace(/\/$/, '');
  const delen = pad.split('/');
  const eerder = delen.lastIndexOf(id);
  return eerder === -1 ? `${pad}/${id}` : delen.slice(0, eerder + 1).join('/');
}
