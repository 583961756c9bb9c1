import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Runs `werk` with one connection that is closed afterwards. A server that goes away meanwhile fails `werk`, not the process. */
export async function metVerbinding<T>(url: string, werk: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url });
  db.on('error', () => undefined); // the running query rejects as well; unheard, this event would end the process
  await db.connect();
  try {
    return await werk(db);
  } finally {
    await db.end();
  }
}

/**
 * Makes a database and the one role that may connect to it, when they are not there yet, and sets the role's password.
 * The role owns the database, is no superuser and cannot see past row security. Returns its connection address.
 */
export async function maakDatabase(
  beheerUrl: string,
  naam: string,
  wachtwoord: string = randomBytes(18).toString('base64url'),
): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(naam)) throw new Error(`"${naam}" kan geen naam van een database zijn`);
  if (!/^[A-Za-z0-9_-]+$/.test(wachtwoord))
    throw new Error('Het wachtwoord mag alleen letters, cijfers, - en _ hebben');
  await metVerbinding(beheerUrl, async (db) => {
    const rol = await db.query('select 1 from pg_roles where rolname = $1', [naam]);
    const werkwoord = rol.rowCount ? 'alter' : 'create';
    await db.query(
      `${werkwoord} role ${naam} login nosuperuser nobypassrls nocreatedb nocreaterole password '${wachtwoord}'`,
    );
    const er = await db.query('select 1 from pg_database where datname = $1', [naam]);
    if (!er.rowCount) await db.query(`create database ${naam} owner ${naam}`);
    await db.query(`revoke all on database ${naam} from public`);
  });
  const url = new URL(beheerUrl);
  url.username = naam;
  url.password = wachtwoord;
  url.pathname = `/${naam}`;
  return url.toString();
}
