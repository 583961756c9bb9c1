import type { Regio } from '../toegang/regio.js';
import type { Werker } from '../toegang/werker.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** An employee, and what he was told of a casus on his way past every page he may ask for. */
export interface Ronde {
  wie: Werker;
  /** Paths whose answer names the casus. */
  ziet: string[];
  /** How many answers he got. */
  antwoorden: number;
}

/** Every GET route of this instance, as its own description lists them. */
async function leesroutes(url: string): Promise<string[]> {
  const antwoord = await fetch(`${url}/openapi.json`);
  const { paths } = (await antwoord.json()) as { paths: Record<string, object> };
  return Object.keys(paths).filter((pad) => pad.startsWith('/v1/') && 'get' in paths[pad]!);
}

/**
 * Walks every GET route as this employee, with every id that the casus has there in each place of an id, and notes where
 * the answer names the casus: its uuid, its number, or one of `sporen`.
 */
export async function loopLangs(
  regio: Regio,
  wie: Werker,
  kenmerken: readonly string[],
  ids: ReadonlySet<string>,
): Promise<Ronde> {
  const routes = await leesroutes(regio.instantie(wie.waar).url);
  const ronde: Ronde = { wie, ziet: [], antwoorden: 0 };
  for (const pad of routes.flatMap((route) => invullingen(route.replace(/^\/v1/, ''), ids))) {
    const { status, tekst } = await wie.tekst(pad);
    if (status < 400) ronde.antwoorden++;
    const zonderPad = tekst.replaceAll(pad, '');
    if (kenmerken.some((k) => (status < 400 ? tekst : zonderPad).includes(k))) ronde.ziet.push(pad);
  }
  return ronde;
}

/** A route with every id in its place; more than one place gets the same id in each, and the casus in the last. */
function invullingen(route: string, ids: ReadonlySet<string>): string[] {
  if (!route.includes('{')) return [route];
  const [casus] = ids;
  return [...ids].flatMap((id) => {
    const een = route.replace(/\{\w+\}/, id);
    return een.includes('{') ? [een.replace(/\{\w+\}/g, casus ?? id), een.replace(/\{\w+\}/g, id)] : [een];
  });
}

/** Every id that stands in a row about this casus, the casus itself first: of its tasks, its leases, its questions. */
export async function idsVan(regio: Regio, wie: Werker, casus: string): Promise<Set<string>> {
  const ids = new Set([casus]);
  const routes = (await leesroutes(regio.instantie(wie.waar).url)).filter((route) => !route.includes('{'));
  for (const route of routes) {
    const { status, tekst } = await wie.tekst(route.replace(/^\/v1/, ''));
    if (status >= 400) continue;
    const rijen = lijst(tekst).map((rij) => JSON.stringify(rij));
    for (const rij of rijen.filter((r) => r.includes(casus) && r.length < 5_000))
      for (const [id] of rij.matchAll(UUID)) ids.add(id);
  }
  return ids;
}

function lijst(tekst: string): unknown[] {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return Array.isArray(gelezen) ? gelezen : [gelezen];
  } catch {
    return [];
  }
}
