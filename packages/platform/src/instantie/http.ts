import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { weigerBsn } from '../invoer/bsn-verbod.js';
import { eisVorm } from '../invoer/lichaam.js';
import type { AppDefinitie } from './app-definitie.js';
import { beveiligingskoppen } from './beveiligingskoppen.js';
import type { Diensten } from './diensten.js';

/** Version of the HTTP interface (NLGov REST API Design Rules: /core/version-header). */
export const API_VERSIE = '1.0.0';

const JSON_GRENS = '256kb';
const BESTAND_GRENS = '10mb';
const BESTANDEN = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
];

/** Headers, body parsing with limits, and one log line and measurement per request, before any route. */
export function richtHttpIn(app: NestExpressApplication, d: Diensten, rand?: AppDefinitie['rand']): void {
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(beveiligingskoppen(d.config.oidc.issuer));
  app.use((_verzoek: Request, antwoord: Response, verder: NextFunction) => {
    antwoord.set({ 'API-Version': API_VERSIE, 'Cache-Control': 'no-store' });
    verder();
  });
  app.use(meet(d));
  rand?.(app, d);
  app.useBodyParser('json', { limit: JSON_GRENS, strict: true, inflate: false });
  app.useBodyParser('raw', { type: BESTANDEN, limit: BESTAND_GRENS, inflate: false });
  app.use((verzoek: Request, _antwoord: Response, verder: NextFunction) => {
    eisVorm(verzoek.body);
    weigerBsn(d.config.rol, verzoek.body);
    verder();
  });
}

/** The route as declared stands in log and figures, never the address that was asked: it may hold an id. */
const meet = (d: Diensten) => (verzoek: Request, antwoord: Response, verder: NextFunction) => {
  const begin = process.hrtime.bigint();
  antwoord.once('finish', () => {
    const duur = Number(process.hrtime.bigint() - begin) / 1e9;
    const route = (verzoek.route as { path?: string } | undefined)?.path ?? 'onbekend';
    d.metingen.http.observe({ methode: verzoek.method, route, status: antwoord.statusCode }, duur);
    if (!/^\/(health|metrics)/.test(route))
      d.log.meld('http', {
        methode: verzoek.method,
        route,
        status: antwoord.statusCode,
        duur: Math.round(duur * 1e4) / 10,
      });
  });
  verder();
};
