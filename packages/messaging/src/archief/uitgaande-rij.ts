import { randomUUID } from 'node:crypto';
import { snijVoorZenden, viewVan, type ViewClass } from '@weerthuis/contracts';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';

/** A row for the outbox that has its place in its stream already. */
export interface Geplaatst {
  ontvanger: Oin;
  feit: Uuid;
  incarnatie: Uuid;
  stroom: Uuid;
  sequence: number;
  type: string;
  dataschema: string;
  moetbegrepen: boolean;
  tijd: Date;
  traceparent: string | null;
  waarde: Buffer;
  vrijgave: string | null;
  zegelsleutel: string | null;
}

const PLAATS = `
insert into bus.uitgaand (regio, soort, ontvanger, id, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd,
  traceparent, waarde, vrijgave, zegelsleutel)
select $1, 'in', ontvanger, gen_random_uuid(), feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd,
  traceparent, waarde, vrijgave, zegelsleutel
from unnest($2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[], $7::text[], $8::text[], $9::boolean[], $10::timestamptz[],
  $11::text[], $12::bytea[], $13::text[], $14::text[])
  with ordinality as r (ontvanger, feit, incarnatie, stroom, sequence, type, dataschema, moetbegrepen, tijd, traceparent, waarde,
    vrijgave, zegelsleutel, n) order by n`;

const VELDEN: (keyof Geplaatst)[] = [
  'ontvanger',
  'feit',
  'incarnatie',
  'stroom',
  'sequence',
  'type',
  'dataschema',
  'moetbegrepen',
  'tijd',
  'traceparent',
  'waarde',
  'vrijgave',
  'zegelsleutel',
];

/** Puts rows in the outbox under new ids, without a record for `uit`: no fact is told twice to the own integrators. */
export const plaatsRijen = async (em: EntityManager, regio: string, rijen: Geplaatst[]): Promise<unknown> =>
  rijen.length ? em.query(PLAATS, [regio, ...VELDEN.map((veld) => rijen.map((r) => r[veld]))]) : undefined;

const BEWAAR = `
insert into bus.archief (regio, ontvanger, stroom, incarnatie, sequence, feit, type, dataschema, moetbegrepen, tijd, inhoud)
select $1, ontvanger, stroom, incarnatie, sequence, feit, type, dataschema, moetbegrepen, tijd, waarde::jsonb
from unnest($2::text[], $3::uuid[], $4::uuid[], $5::bigint[], $6::uuid[], $7::text[], $8::text[], $9::boolean[], $10::timestamptz[], $11::text[])
  as r (ontvanger, stroom, incarnatie, sequence, feit, type, dataschema, moetbegrepen, tijd, waarde)`;

/** Keeps rows without sealed content, to be sent again when they are asked for. */
export const bewaarRijen = (em: EntityManager, regio: string, rijen: Geplaatst[]): Promise<unknown> =>
  em.query(BEWAAR, [
    regio,
    ...(
      ['ontvanger', 'stroom', 'incarnatie', 'sequence', 'feit', 'type', 'dataschema', 'moetbegrepen', 'tijd'] as const
    ).map((veld) => rijen.map((r) => r[veld])),
    rijen.map((r) => r.waarde.toString('utf8')),
  ]);

/** What the bus says on a stream of facts, in a place of that stream. */
export function busRij(
  view: ViewClass,
  gegevens: object,
  plek: Pick<Geplaatst, 'ontvanger' | 'stroom' | 'incarnatie' | 'sequence'>,
): Geplaatst {
  const { type, dataschema, moetbegrepen } = viewVan(view);
  return {
    ...plek,
    type,
    dataschema,
    moetbegrepen,
    feit: randomUUID(),
    tijd: new Date(),
    waarde: Buffer.from(JSON.stringify(snijVoorZenden(view, gegevens))),
    traceparent: null,
    vrijgave: null,
    zegelsleutel: null,
  };
}
