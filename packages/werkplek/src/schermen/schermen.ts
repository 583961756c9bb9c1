import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';

/** Where the build of the screens is: they are one program for all roles, beside the apps that serve it. */
export const SCHERMENMAP = fileURLToPath(new URL('../../../../apps/web/dist', import.meta.url));

/** Paths that are no screens: what an app or the platform answers itself. */
const GEEN_SCHERM = /^\/(v1|health|metrics|openapi|inloggen|afmelden|mijn)(\/|\.|$)/;

const SOORTEN: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const KRIMPT = /javascript|css|html|json|svg|plain/;

interface Bestand {
  stempel: string;
  soort: string;
  vormen: Partial<Record<'br' | 'gzip' | 'geen', Buffer>>;
}

/** Read and compressed once for all instances in this process. */
const gelezen = new Map<string, Bestand>();
const pers = {
  br: (b: Buffer): Promise<Buffer> => promisify(brotliCompress)(b, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (b: Buffer): Promise<Buffer> => promisify(gzip)(b, { level: 9 }),
};

/** Serves the built screens: a file that is there, and the one page of the screens for every path that a person opens. */
export function bedienSchermen(map = SCHERMENMAP): RequestHandler {
  return (verzoek, antwoord, verder) => {
    if (!['GET', 'HEAD'].includes(verzoek.method) || GEEN_SCHERM.test(verzoek.path)) return verder();
    geef(map, verzoek, antwoord).then((gegeven) => gegeven || verder(), verder);
  };
}

async function geef(map: string, verzoek: Request, antwoord: Response): Promise<boolean> {
  const eigen = await vind(map, verzoek.path);
  if (eigen) return stuur(verzoek, antwoord, eigen, verzoek.path.startsWith('/assets/'));
  if (extname(verzoek.path) || verzoek.accepts(['json', 'html']) !== 'html') return false;
  const pagina = await vind(map, '/index.html');
  return pagina ? stuur(verzoek, antwoord, pagina, false) : false;
}

async function vind(map: string, pad: string): Promise<Bestand | undefined> {
  if (!/^(\/[\w-][\w.-]*)+$/.test(pad)) return undefined;
  const plek = join(map, ...pad.split('/'));
  if (!plek.startsWith(map + sep)) return undefined;
  const er = await stat(plek).catch(() => undefined);
  if (!er?.isFile()) return undefined;
  const stempel = `"${er.size.toString(36)}-${Math.round(er.mtimeMs).toString(36)}"`;
  const bekend = gelezen.get(plek);
  if (bekend?.stempel === stempel) return bekend;
  const soort = SOORTEN[extname(plek)] ?? 'application/octet-stream';
  const bestand = { stempel, soort, vormen: { geen: await readFile(plek) } };
  gelezen.set(plek, bestand);
  return bestand;
}

/** Names of files under /assets/ change with their content, so they may be kept; the page itself is asked for each time. */
async function stuur(verzoek: Request, antwoord: Response, b: Bestand, blijvend: boolean): Promise<boolean> {
  const ruw = b.vormen.geen ?? Buffer.alloc(0);
  const vorm =
    KRIMPT.test(b.soort) && ruw.length > 1_000
      ? (verzoek.acceptsEncodings('br', 'gzip') as 'br' | 'gzip' | false)
      : false;
  const inhoud = vorm ? (b.vormen[vorm] ??= await pers[vorm](ruw)) : ruw;
  antwoord.set({
    'Content-Type': b.soort,
    'Cache-Control': blijvend ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: b.stempel,
    Vary: 'Accept-Encoding',
    ...(vorm ? { 'Content-Encoding': vorm } : {}),
  });
  if (verzoek.get('if-none-match') === b.stempel) antwoord.status(304).end();
  else antwoord.status(200).end(verzoek.method === 'HEAD' ? undefined : inhoud);
  return true;
}
