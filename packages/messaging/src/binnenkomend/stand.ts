import { pgFout, type Zin } from '@weerthuis/platform';
import type { DataSource } from 'typeorm';
import type { Inboxrij, Inboxstroom } from './inboxrij.js';

/** Fails (division by zero) when the row or its stream is no longer ours to end: the commit behind it is then a rollback. */
export const MERK = `
with b as (
  update bus.binnengekomen set stand = $2, waarde = case when $2 = 'verwerkt' then null else waarde end, verwerkt_op = now(), laatste_fout = $8
  where volg = $1 and stand = 'wacht' returning 1
), s as (
  update bus.stroom set verwerkt_tot = greatest(verwerkt_tot, $7::bigint), gat_sinds = null, gat_gemeld_op = null
  where regio = $3 and bron = $4 and incarnatie = $5 and stroom = $6 and vastgehouden_op is null
    and verwerkt_tot >= $7::bigint - 1 returning 1
)
select 1 / least((select count(*) from b), (select count(*) from s))`;

/** Another process handled this message or held its stream in the meantime: roll back, nothing is lost. */
export class IngehaaldDoorAnder extends Error {}

const DOOR_NUL = '22012';
/** What a failed commit with `afrondzin` in it means. */
export const alsIngehaald = (fout: unknown): unknown =>
  pgFout(fout)?.code === DOOR_NUL ? new IngehaaldDoorAnder() : fout;

/** The statement that ends a message, in the transaction of its effects, and moves the mark of its stream over it. */
export const afrondzin = (regio: string, r: Inboxrij, stand: 'verwerkt' | 'terzijde', reden?: string): Zin => ({
  name: 'bus-rond-af',
  text: MERK,
  values: [r.volg, stand, regio, r.bron, r.incarnatie, r.stroom, r.sequence, reden ?? null],
});

export const TEL = `update bus.binnengekomen set pogingen = pogingen + 1 where volg = $1 and stand = 'wacht' returning pogingen`;

/** Counts an attempt before it begins, so that a message that kills the process is counted too. No row: it is gone. */
export const telzin = (r: Inboxrij): Zin => ({ name: 'bus-tel', text: TEL, values: [r.volg] });

/** To be tried again: `geteld` says whether the last attempt counts. */
export const stelUit = (
  database: DataSource,
  r: Inboxrij,
  na: Date,
  o: { geteld: boolean; wachtSinds?: Date; reden: string },
): Promise<unknown> =>
  database.query(
    `update bus.binnengekomen set probeer_na = $2, pogingen = greatest(0, pogingen - $3), wacht_sinds = coalesce(wacht_sinds, $4), laatste_fout = $5
     where volg = $1 and stand = 'wacht'`,
    [r.volg, na, o.geteld ? 0 : 1, o.wachtSinds ?? null, o.reden.slice(0, 500)],
  );

/** Holds a message with its stream. */
export const houdVast = (database: DataSource, regio: string, r: Inboxrij, reden: string): Promise<unknown> =>
  database.query(
    `with b as (update bus.binnengekomen set stand = 'vastgehouden', laatste_fout = $2 where volg = $1 and stand = 'wacht' returning 1)
     update bus.stroom set vastgehouden_op = now(), vastgehouden_reden = $2
     where regio = $3 and bron = $4 and incarnatie = $5 and stroom = $6 and exists (select 1 from b)`,
    [r.volg, reden.slice(0, 500), regio, r.bron, r.incarnatie, r.stroom],
  );

/** Only for a test that must see what a swallowed failure does. */
export async function noemKlaar(database: DataSource, regio: string, r: Inboxrij): Promise<void> {
  const { text, values } = afrondzin(regio, r, 'verwerkt');
  await database.query(text, values);
}

/** What was put aside and has a handler now waits again; its stream went on, so it is handled as late. */
export const haalTerug = (database: DataSource, regio: string, typen: string[]): Promise<unknown> =>
  database.query(
    `update bus.binnengekomen set stand = 'wacht', pogingen = 0 where regio = $1 and stand = 'terzijde' and type = any($2)`,
    [regio, typen],
  );

/** Notes since when the next sequence is missing; says whether the limit has passed for the first time. */
export async function noteerGat(
  database: DataSource,
  regio: string,
  stroom: string,
  s: Inboxstroom,
  limiet: number,
): Promise<boolean> {
  const [rijen]: [{ nieuw: boolean }[]] = await database.query(
    `update bus.stroom set gat_sinds = coalesce(gat_sinds, now()),
       gat_gemeld_op = case when gat_sinds < now() - $5 * interval '1 ms' then coalesce(gat_gemeld_op, now()) end
     where regio = $1 and bron = $2 and incarnatie = $3 and stroom = $4 and gat_gemeld_op is null
     returning gat_gemeld_op is not null as nieuw`,
    [regio, s.bron, s.incarnatie, stroom, limiet],
  );
  return rijen[0]?.nieuw ?? false;
}
