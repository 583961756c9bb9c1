import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';

/** What an operator did. */
export interface Bushandeling {
  wat: 'herstel' | 'verwerp' | 'opnieuw' | 'vergelijk' | 'verschil' | 'wees' | 'terugzetten';
  waarom?: string | undefined;
  /** What it was done to, when that is not a message: `quarantaine:12`, `partij:<oin>`. */
  object?: string | undefined;
}

/** A message as it was before the action. */
export interface Aangeraakt {
  volg: string;
  bron: string;
  stroom: Uuid;
  id: Uuid;
  type: string;
  stand: string;
  reden: string | null;
  pogingen: number;
}

/** Writes who did what, why and when, in the transaction of the action, with every message it touched. Returns its id. */
export async function schrijfHandeling(w: Werkeenheid, h: Bushandeling, op: Aangeraakt[] = []): Promise<Uuid> {
  const wie = `${w.door.soort}:${w.door.id}`;
  const [rij]: { id: Uuid }[] = await w.em.query(
    `insert into bus.handeling (regio, wat, wie, waarom, object) values ($1, $2, $3, $4, $5) returning id`,
    [w.regio, h.wat, wie, h.waarom ?? null, h.object ?? null],
  );
  const id = rij!.id;
  if (op.length)
    await w.em.query(
      `insert into bus.handeling_bericht (handeling, bericht, bron, stroom, id, type, stand, reden, pogingen)
       select $1, * from unnest($2::bigint[], $3::text[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::int[])`,
      [id, ...KOLOMMEN.map((naam) => op.map((r) => r[naam]))],
    );
  return id;
}

const KOLOMMEN = ['volg', 'bron', 'stroom', 'id', 'type', 'stand', 'reden', 'pogingen'] as const;
