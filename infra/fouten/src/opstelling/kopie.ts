import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { metVerbinding } from '@weerthuis/testkit';
import { PARTIJEN } from './profiel.js';
import type { Omgeving } from './omgeving.js';

/** A backup of one party's database, and how it is put back while its instance is down. */
export interface Reservekopie {
  zetTerug(): Promise<void>;
}

const kopieer = (van: string, naar: string): void => {
  rmSync(naar, { recursive: true, force: true });
  execFileSync('cp', ['-a', van, naar]);
  for (const rest of ['postmaster.pid', 'postmaster.opts', 'backup_label.old'])
    rmSync(join(naar, 'data', rest), { force: true });
};

/** Lets the party work in a cluster that starts from this directory. */
async function verhuis(o: Omgeving, naam: string, map: string): Promise<void> {
  const url = new URL(o.databases.get(naam) ?? '');
  url.port = String(await o.servers.verhuis(PARTIJEN[naam] ?? '', map));
  o.databases.set(naam, url.toString());
}

/** The data directory, copied while the server is down. */
export async function kopieVanMap(o: Omgeving, naam: string): Promise<Reservekopie> {
  const { servers } = o;
  const map = join(dirname(servers.postgresmap), `kopie-${naam}`);
  await servers.stopPostgres();
  kopieer(servers.postgresmap, map);
  await servers.startPostgres();
  return { zetTerug: () => verhuis(o, naam, map) };
}

/** The rows as they are, put into a new database of the same name. Its instance must be down for a moment. */
export async function kopieVanRijen(o: Omgeving, naam: string): Promise<Reservekopie> {
  const { pathname, username } = new URL(o.databases.get(naam) ?? '');
  const database = pathname.slice(1);
  const dicht = `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`;
  await o.dienst(naam).stop();
  await metVerbinding(o.servers.beheerUrl, async (db) => {
    await db.query(dicht, [database]);
    await db.query(`create database ${database}_kopie template ${database} owner ${username}`);
  });
  await o.dienst(naam).start();
  return {
    zetTerug: () =>
      metVerbinding(o.servers.beheerUrl, async (db) => {
        await db.query(dicht, [database]);
        await db.query(`drop database ${database} with (force)`);
        await db.query(`alter database ${database}_kopie rename to ${database}`);
      }),
  };
}

const PUNT = 'hier';

/** A base backup under work, and the log up to a named moment: what came after is gone. */
export async function kopieTotMoment(o: Omgeving, naam: string): Promise<Reservekopie> {
  const { servers } = o;
  const map = join(dirname(servers.postgresmap), `moment-${naam}`);
  await metVerbinding(servers.beheerUrl, async (db) => {
    await db.query(`alter system set wal_keep_size = '1GB'`);
    await db.query(`select pg_reload_conf()`);
    await db.query(`select pg_backup_start('fouten', true)`);
    kopieer(servers.postgresmap, map);
    const { rows } = await db.query<{ labelfile: string }>(`select labelfile from pg_backup_stop(false)`);
    writeFileSync(join(map, 'data', 'backup_label'), rows[0]?.labelfile ?? '');
    await db.query(`select pg_create_restore_point('${PUNT}')`);
    await db.query(`select pg_switch_wal()`);
  });
  return {
    async zetTerug() {
      const log = join(servers.postgresmap, 'data', 'pg_wal');
      const regels = [
        `restore_command = 'cp "${log}/%f" "%p"'`,
        `recovery_target_name = '${PUNT}'`,
        `recovery_target_action = 'promote'`,
      ];
      appendFileSync(join(map, 'data', 'postgresql.auto.conf'), `${regels.join('\n')}\n`);
      writeFileSync(join(map, 'data', 'recovery.signal'), '');
      const eigenaar = join(map, 'data', 'PG_VERSION');
      if (existsSync(eigenaar))
        execFileSync('chown', [
          `--reference=${eigenaar}`,
          join(map, 'data', 'recovery.signal'),
          join(map, 'data', 'backup_label'),
        ]);
      await verhuis(o, naam, map);
    },
  };
}
