import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { Behandeling1763980000000 } from '../behandeling/tabellen.js';
import { Inlezen1763850000000, Uitgesteld1763851000000 } from '../inlezen/tabellen.js';
import { PlatformTabellen1700000000000 } from './platform-tabellen.js';

export type Klasse<T = object> = new (...argumenten: never[]) => T;
export type Migratie = new () => MigrationInterface;

/** Entities of the platform itself: none, it works with SQL. */
export const platformEntiteiten: Klasse[] = [];
export const platformMigraties: Migratie[] = [
  PlatformTabellen1700000000000,
  Inlezen1763850000000,
  Uitgesteld1763851000000,
  Behandeling1763980000000,
];

export interface DatabaseOpties {
  /** Shown by Postgres as the application of the connection. */
  naam: string;
  url: string;
  poolgrootte: number;
  entiteiten: (Klasse | EntitySchema)[];
  migraties: Migratie[];
}

const DATUM = 1082;
const alsTekst = (waarde: string) => waarde;
/** Dates without time stay text: as a JavaScript Date they would move with the time zone of the server. */
const typen = {
  getTypeParser: (oid: number, vorm?: 'text' | 'binary') =>
    oid === DATUM ? alsTekst : pg.types.getTypeParser(oid, vorm as 'text'),
};

/** The connection pool of one instance, not yet open. */
export function maakDatabase(o: DatabaseOpties): DataSource {
  return new DataSource({
    type: 'postgres',
    url: o.url,
    entities: [...new Set([...platformEntiteiten, ...o.entiteiten])] as Klasse[],
    migrations: [...new Set([...platformMigraties, ...o.migraties])],
    migrationsTableName: 'migraties',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    logging: false,
    applicationName: o.naam,
    poolSize: o.poolgrootte,
    connectTimeoutMS: 5_000,
    // Statements of one turn of the event loop go in one write: see Transactie.
    extra: {
      types: typen,
      pipeline: true,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
    },
  });
}

const MIGRATIESLOT = 7_405_190_311;

/** Opens the pool and brings the schema up to date; two processes on one database wait for each other. */
export async function openDatabase(database: DataSource): Promise<void> {
  await database.initialize();
  const slot = database.createQueryRunner();
  try {
    await slot.query('SELECT pg_advisory_lock($1)', [MIGRATIESLOT]);
    await database.runMigrations();
    await slot.query('SELECT pg_advisory_unlock($1)', [MIGRATIESLOT]);
  } catch (fout) {
    await slot.release();
    await database.destroy();
    throw fout;
  }
  await slot.release();
}
