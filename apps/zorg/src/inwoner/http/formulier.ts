import type { Request } from 'express';
import { Probleem } from '@weerthuis/platform';

const GRENS = 16_384;
export type Formulier = Record<string, string>;

const weiger = (status: number, code: string) =>
  new Probleem({ status, code, titel: 'Dit formulier is niet te lezen.', detail: 'Er is niets gewijzigd.' });

/**
 * Reads a form that a browser sent without script; kept as the body of the request. The rest of the service reads JSON only,
 * so that no other route takes a form of a strange page.
 * @throws Probleem 413, 415
 */
export async function leesFormulier(r: Request): Promise<Formulier> {
  if (!r.is('application/x-www-form-urlencoded')) throw weiger(415, 'formulier-vorm');
  const delen: Buffer[] = [];
  let lengte = 0;
  for await (const deel of r as AsyncIterable<Buffer>) {
    lengte += deel.length;
    if (lengte > GRENS) throw weiger(413, 'formulier-te-groot');
    delen.push(deel);
  }
  const velden = Object.fromEntries(new URLSearchParams(Buffer.concat(delen).toString('utf8')));
  r.body = velden;
  return velden;
}

/** A form comes from a page of ours: what the browser says of it, where it says something. @throws Probleem 403 */
export function eisEigenPagina(r: Request): void {
  const vanaf = r.get('sec-fetch-site');
  const oorsprong = r.get('origin');
  const eigen = vanaf
    ? vanaf === 'same-origin'
    : !oorsprong || oorsprong === 'null' || hostVan(oorsprong) === r.get('host');
  if (!eigen) throw weiger(403, 'formulier-van-elders');
}

const hostVan = (oorsprong: string): string | undefined =>
  URL.canParse(oorsprong) ? new URL(oorsprong).host : undefined;
