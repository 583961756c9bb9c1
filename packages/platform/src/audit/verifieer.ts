import type { DataSource } from 'typeorm';
import { BEGIN, KOLOMMEN, schakelHash, type Audithoofd, type Auditrij } from './hash.js';

export type Auditoordeel =
  | { heel: true; hoofd: Audithoofd; open: number }
  | { heel: false; eersteBreuk: number; reden: 'ontbreekt' | 'gewijzigd' | 'afgekapt' };

const PER_KEER = 1_000;

/**
 * Walks the whole chain and names its first broken link: a line that is missing, was changed, or was cut off at the end.
 * @param getuige a head that was kept elsewhere; the chain must contain it
 */
export async function verifieer(database: DataSource, getuige?: Audithoofd): Promise<Auditoordeel> {
  let [vorige, schakel] = [BEGIN, 0];
  for (let deel = await lees(database, 0); deel.length > 0; deel = await lees(database, schakel)) {
    for (const rij of deel) {
      const nummer = schakel + 1;
      if (Number(rij.schakel) !== nummer) return { heel: false, eersteBreuk: nummer, reden: 'ontbreekt' };
      const hash = schakelHash(vorige, rij, nummer);
      const getuigt = getuige?.schakel === nummer ? getuige.hash === hash : true;
      if (hash !== rij.hash || !getuigt) return { heel: false, eersteBreuk: nummer, reden: 'gewijzigd' };
      [vorige, schakel] = [hash, nummer];
    }
  }
  const hoofd = await auditHoofd(database);
  const tot = Math.max(hoofd.schakel, getuige?.schakel ?? 0);
  if (schakel < tot) return { heel: false, eersteBreuk: schakel + 1, reden: 'afgekapt' };
  if (hoofd.schakel !== schakel || hoofd.hash !== vorige)
    return { heel: false, eersteBreuk: schakel, reden: 'gewijzigd' };
  const [{ n }]: [{ n: number }] = await database.query(
    'SELECT count(*)::int AS n FROM platform.audit WHERE schakel IS NULL',
  );
  return { heel: true, hoofd, open: n };
}

/** The last link of the chain: what another party countersigns. */
export async function auditHoofd(database: DataSource): Promise<Audithoofd> {
  const [rij]: { schakel: string; hash: string }[] = await database.query(
    'SELECT schakel, hash FROM platform.audit_hoofd',
  );
  return { schakel: Number(rij?.schakel ?? 0), hash: rij?.hash ?? BEGIN };
}

const lees = (database: DataSource, na: number): Promise<Auditrij[]> =>
  database.query(`SELECT ${KOLOMMEN} FROM platform.audit WHERE schakel > $1 ORDER BY schakel LIMIT ${PER_KEER}`, [na]);
