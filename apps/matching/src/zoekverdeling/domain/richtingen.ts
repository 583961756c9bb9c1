import type { Afspraak, Richting, Zoekgrondstof } from './zoekinvoer.js';

type Partijen = Zoekgrondstof['partijen'];

export const sleutel = ({ partij, gemeente }: Richting): string => `${partij} ${gemeente}`;

/** A contingent of a kind of place that people leave is not for everybody. */
export const isVoorIedereen = ({ doelgroep }: Afspraak): boolean => doelgroep === 'alle';

const werktIn = ({ rol, gemeentecode, werkgebied }: Partijen[number], gemeente: string): boolean =>
  rol === 'gemeente' ? gemeentecode === gemeente : rol === 'corporatie' && werkgebied.waarde.includes(gemeente);

/**
 * Who can be asked to look, and where: every party that an agreement binds to bring homes there, within its werkgebied; in a
 * gemeente where none is, that gemeente itself.
 */
export function richtingenVan(partijen: Partijen, afspraken: readonly Afspraak[]): Richting[] {
  const brengt = afspraken.filter((a) => isVoorIedereen(a) && a.maximum === undefined);
  const gebonden = brengt.flatMap(({ wie, waar }) =>
    partijen
      .filter((p) => wie.includes(p.naam))
      .flatMap((p) => waar.filter((g) => werktIn(p, g)).map((gemeente) => ({ partij: p.oin, gemeente }))),
  );
  const gedekt = new Set(gebonden.map((r) => r.gemeente));
  const zelf = partijen.flatMap(({ oin, rol, gemeentecode: gemeente }) =>
    rol === 'gemeente' && gemeente && !gedekt.has(gemeente) ? [{ partij: oin, gemeente }] : [],
  );
  const uniek = new Map([...gebonden, ...zelf].map((r) => [sleutel(r), r]));
  return [...uniek].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, r]) => r);
}

/** Whether a home found there counts: for corporaties their own, for gemeenten every home in the area. */
export function teltVoor(a: Afspraak, partijen: Partijen): (r: Richting) => boolean {
  const wie = new Set(partijen.filter((p) => p.rol === 'corporatie' && a.wie.includes(p.naam)).map((p) => p.oin));
  return (r) => a.waar.includes(r.gemeente) && (wie.size === 0 || wie.has(r.partij));
}
