import { Regelfout } from '@weerthuis/domain';
import { bijHub } from './bij-hub.js';
import { bijPartij } from './bij-partij.js';
import { HUB, type Bericht, type Streek } from './streek.js';

const stroomVan = ({ van, naar, stroom }: Bericht): string => `${van} ${naar} ${stroom}`;

/** What something refers to must have come first; on the bus it waits for that. */
function kanNu(s: Streek, { naar, soort, f }: Bericht): boolean {
  if (naar !== HUB || soort === 'ingediend') return true;
  if (soort === 'behandeld')
    return s.hub.plaatsingen.some((p) => p.nazorg.signalen?.some((een) => een.signaal === f['signaal']));
  return f['casus'] === undefined || s.hub.casussen.has(f['casus']);
}

/** The first of every stream: any of these may arrive now. */
function aankomsten(s: Streek): Bericht[] {
  const eerste = new Map<string, Bericht>();
  for (const m of s.post) if (!eerste.has(stroomVan(m))) eerste.set(stroomVan(m), m);
  return [...eerste.values()].filter((m) => kanNu(s, m));
}

/**
 * Lets one fact arrive, of any stream; one in nine arrives twice, and the second time does nothing.
 * @returns false when nothing is under way that can arrive
 */
export function bezorgEen(s: Streek, n: number): boolean {
  const kan = aankomsten(s);
  const m = kan[n % Math.max(1, kan.length)];
  if (!m) return false;
  const eerder = m.nr <= (s.gezien.get(stroomVan(m)) ?? 0);
  if (eerder || n % 9) s.post.splice(s.post.indexOf(m), 1);
  if (eerder) return true;
  s.gezien.set(stroomVan(m), m.nr);
  try {
    if (m.naar === HUB) bijHub(s, m);
    else bijPartij(s, m);
  } catch (fout) {
    if (!(fout instanceof Regelfout)) throw fout;
    s.vastgehouden.push(`${m.van} → ${m.naar} ${m.soort}: ${fout.code}`);
  }
  return true;
}

/** Lets all that is under way arrive. */
export function totRust(s: Streek, begin = 1): void {
  for (let n = begin; bezorgEen(s, n); n += 7);
}
