import { metVerbinding } from '../postgres/nieuwe-database.js';

/** Drops the databases and roles of test processes that no longer live. Returns how many databases went. */
export async function ruimOp(beheerUrl: string, leeft: (pid: number) => boolean): Promise<number> {
  return metVerbinding(beheerUrl, async (db) => {
    const { rows } = await db.query<{ naam: string }>(
      `select datname as naam from pg_database where datname ~ '^proef_[0-9]+_'`,
    );
    const oud = rows.map((rij) => rij.naam).filter((naam) => !leeft(Number(naam.split('_')[1])));
    for (const naam of oud) await db.query(`drop database if exists ${naam} with (force)`);
    // Only now: a database that was put back belongs to the role of the one it was made from.
    for (const naam of oud) await db.query(`drop role if exists ${naam}`);
    return oud.length;
  });
}
