import { Client } from 'pg';

/** Looks into the database of one instance, as only its own operator could. */
export async function metDatabase<T>(connectionString: string, doe: (db: Client) => Promise<T>): Promise<T> {
  const db = new Client({ connectionString });
  await db.connect();
  try {
    return await doe(db);
  } finally {
    await db.end();
  }
}
