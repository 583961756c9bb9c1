import type { Oin, Uuid } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { Ongelijk } from './afdruk.js';
import type { Afdrukbron } from './afdrukbron.js';

/** What is compared, with whom, and on which side we are. */
export interface Vergelijking {
  regio: string;
  partij: Oin;
  naam: string;
  kant: Afdrukbron['kant'];
}

const NOTEER = `
insert into bus.verschil (regio, partij, naam, kant, sleutel, hier, daar)
select $1, $2, $3, $4, * from unnest($5::uuid[], $6::text[], $7::text[])
on conflict (regio, partij, naam, kant, sleutel) where afgehandeld_op is null
  do update set hier = excluded.hier, daar = excluded.daar, gezien_op = now()
returning sleutel, gevonden_op = gezien_op as nieuw`;

/** Keeps rows that differ; gives those that were not known to differ. */
export async function noteerVerschillen(em: EntityManager, v: Vergelijking, lijst: Ongelijk[]): Promise<Uuid[]> {
  if (!lijst.length) return [];
  const rijen: { sleutel: Uuid; nieuw: boolean }[] = await em.query(NOTEER, [
    ...[v.regio, v.partij, v.naam, v.kant],
    lijst.map((o) => o.sleutel),
    lijst.map((o) => o.hier ?? null),
    lijst.map((o) => o.daar ?? null),
  ]);
  return rijen.filter((r) => r.nieuw).map((r) => r.sleutel);
}

/** Closes what differed and is equal again; of all keys, or of those that `alleen` names. Gives which. */
export async function sluitVerschillen(em: EntityManager, v: Vergelijking, alleen?: Uuid[]): Promise<Uuid[]> {
  const [rijen]: [{ sleutel: Uuid }[]] = await em.query(
    `update bus.verschil set afgehandeld_op = now(), afhandeling = 'weer gelijk'
     where regio = $1 and partij = $2 and naam = $3 and kant = $4 and afgehandeld_op is null and ($5::uuid[] is null or sleutel = any($5))
     returning sleutel`,
    [v.regio, v.partij, v.naam, v.kant, alleen ?? null],
  );
  return rijen.map((r) => r.sleutel);
}

/** Keeps how the last comparison came out; `gelijk` is null when that is not known. */
export const noteerAfdruk = (
  em: EntityManager,
  v: Vergelijking,
  a: { aantal: number; hash: string; gelijk: boolean | null },
): Promise<unknown> =>
  em.query(
    `insert into bus.afdruk (regio, partij, naam, kant, aantal, hash, gelijk) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (regio, partij, naam, kant) do update
       set aantal = excluded.aantal, hash = excluded.hash, gelijk = excluded.gelijk, op = now()`,
    [v.regio, v.partij, v.naam, v.kant, a.aantal, a.hash, a.gelijk],
  );

/** Rows differ: until the next print nobody needs to ask whether this is equal. */
export const noteerOngelijk = (em: EntityManager, v: Vergelijking): Promise<unknown> =>
  em.query(`update bus.afdruk set gelijk = false where regio = $1 and partij = $2 and naam = $3 and kant = $4`, [
    v.regio,
    v.partij,
    v.naam,
    v.kant,
  ]);

/** How far back facts are compared: within what everyone still has of their inbox. */
const TERUG_DAGEN = 28;

/** From when facts count: the start of a day, and not before this party began to keep what it sent. */
export async function begin(em: EntityManager, regio: string): Promise<Date> {
  const [rij]: { begonnen: Date }[] = await em.query(
    `select begonnen_op as begonnen from bus.afdrukronde where regio = $1`,
    [regio],
  );
  const dag = new Date(Date.now() - TERUG_DAGEN * 86_400_000);
  dag.setUTCHours(0, 0, 0, 0);
  return rij && rij.begonnen > dag ? rij.begonnen : dag;
}

/** The moment of a message about a kind of rows; the beginning of time without one. */
export const moment = (sinds?: string): Date => new Date(sinds ?? 0);
