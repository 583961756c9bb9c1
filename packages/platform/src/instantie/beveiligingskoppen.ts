import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const EIGEN = ["'self'"];
const BELEID = {
  defaultSrc: EIGEN,
  scriptSrc: EIGEN,
  styleSrc: EIGEN,
  imgSrc: ["'self'", 'data:'],
  fontSrc: EIGEN,
  connectSrc: EIGEN,
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * Security headers. Nothing may come from elsewhere or stand inside the page; only the page that shows the API description
 * brings styles of its own. Forms may end at the issuer: logging out goes on there.
 */
export function beveiligingskoppen(issuer: string): RequestHandler {
  const formAction = ["'self'", ...(URL.canParse(issuer) ? [new URL(issuer).origin] : [])];
  const koppen = (extra: object) =>
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: { ...BELEID, formAction, ...extra } },
      referrerPolicy: { policy: 'same-origin' },
    });
  const gewoon = koppen({});
  const beschrijving = koppen({ styleSrc: ["'self'", "'unsafe-inline'"] });
  return (verzoek: Request, antwoord: Response, verder: NextFunction): void =>
    (/^\/openapi(\/|$)/.test(verzoek.path) ? beschrijving : gewoon)(verzoek, antwoord, verder);
}
