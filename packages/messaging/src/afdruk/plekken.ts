import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** How far the two of us are with a stream: what I sent last, and what I handled last of theirs. */
export interface Plek {
  gezonden: number;
  ontvangen: number;
}

export interface Paar {
  regio: string;
  partij: Oin;
  /** Incarnaties that the sequences count in. */
  mijn: Uuid;
  hun: Uuid;
}

const LEES = `
select x.stroom, coalesce(t.stand, 0)::float8 as gezonden, coalesce(s.verwerkt_tot, 0)::float8 as ontvangen
from unnest($5::uuid[]) as x (stroom)
left join bus.teller t on t.regio = $1 and t.incarnatie = $3 and t.ontvanger = $2 and t.stroom = x.stroom
left join bus.stroom s on s.regio = $1 and s.bron = $2 and s.incarnatie = $4 and s.stroom = x.stroom`;

export async function leesPlekken(em: EntityManager, p: Paar, strooms: Uuid[]): Promise<Map<Uuid, Plek>> {
  const rijen: (Plek & { stroom: Uuid })[] = await em.query(LEES, [
    p.regio,
    p.partij,
    p.mijn,
    p.hun,
    [...new Set(strooms)],
  ]);
  return new Map(rijen.map(({ stroom, ...plek }) => [stroom, plek]));
}

/** Nothing of ours is unhandled there and nothing of theirs waits here, by what we know ourselves. */
const STIL = `
select x.stroom from unnest($5::uuid[]) as x (stroom)
where not exists (select 1 from bus.teller t left join bus.bewijs b using (regio, incarnatie, ontvanger, stroom)
    where t.regio = $1 and t.incarnatie = $3 and t.ontvanger = $2 and t.stroom = x.stroom and coalesce(b.verwerkt_tot, 0) < t.stand)
  and not exists (select 1 from bus.stroom s
    where s.regio = $1 and s.bron = $2 and s.incarnatie = $4 and s.stroom = x.stroom and s.ontvangen_tot > s.verwerkt_tot)`;

export async function stilleStromen(em: EntityManager, p: Paar, strooms: Uuid[]): Promise<Set<Uuid>> {
  const rijen: { stroom: Uuid }[] = await em.query(STIL, [p.regio, p.partij, p.mijn, p.hun, [...new Set(strooms)]]);
  return new Set(rijen.map((r) => r.stroom));
}

/**
 * Reads rows between two looks at their streams, and keeps the place only where nothing moved in between: state and
 * counters change in one transaction, so those rows belong to that place.
 */
export async function metPlek<R extends { stroom: Uuid }>(
  em: EntityManager,
  p: Paar,
  lees: () => Promise<R[]>,
  ook: Uuid[] = [],
): Promise<{ rijen: R[]; plek: (stroom: Uuid) => Plek | undefined }> {
  const eerst = await lees();
  const strooms = [...ook, ...eerst.map((r) => r.stroom)];
  const voor = await leesPlekken(em, p, strooms);
  const rijen = await lees();
  const na = await leesPlekken(em, p, strooms);
  const gelijk = (a?: Plek, b?: Plek) => a && b && a.gezonden === b.gezonden && a.ontvangen === b.ontvangen;
  return { rijen, plek: (stroom) => (gelijk(voor.get(stroom), na.get(stroom)) ? na.get(stroom) : undefined) };
}
