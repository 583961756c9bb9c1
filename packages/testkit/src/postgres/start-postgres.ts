import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { luistert, vrijePoort } from '../proces/poort.js';
import { beeindig, leeft, opdrachtregel, startLos } from '../proces/proces.js';
import { totdat } from '../proces/totdat.js';
import { zoekPostgres } from './binaries.js';
import { bereikbareMap, bereikbareProgrammas, eigenaar, type Eigenaar } from './eigenaar.js';

/** How long a start is tried again, in milliseconds. */
const HERKANSING = 15_000;

/** A server that runs on loopback. `beheerUrl` is the superuser's connection address. */
export interface Postgres {
  beheerUrl: string;
  poort: number;
  map: string;
  overgenomen: boolean;
  stop(): Promise<void>;
}

export interface PostgresOpties {
  /** Folder of this server; its data stay there. */
  map: string;
  maxVerbindingen?: number;
  /**
   * False does not wait for the disk: fast, and unsafe against power loss only. What was committed is with the operating
   * system, so that a killed process, the server itself included, loses nothing. For development and tests.
   */
  duurzaam?: boolean;
  /** Port to take when it is free. */
  poort?: number;
}

/** Starts PostgreSQL in `map`, or adopts the server that already runs there. */
export async function startPostgres(opties: PostgresOpties): Promise<Postgres> {
  const wie = eigenaar();
  const map = bereikbareMap(opties.map, wie);
  const data = join(map, 'data');
  const lopend = await neemOver(data);
  const wachtwoord = lopend ? leesWachtwoord(map) : await bereidVoor(map, data, wie);
  const poort = lopend?.poort ?? (await start(opties, map, data, wie));
  return {
    beheerUrl: `postgres://beheer:${wachtwoord}@127.0.0.1:${poort}/postgres`,
    poort,
    map,
    overgenomen: lopend !== undefined,
    stop: () => stopPostgres(opties.map),
  };
}

/** Stops the server of `map`, if one runs there. Open connections are cut, nothing that was committed is lost. */
export async function stopPostgres(map: string): Promise<void> {
  const lopend = lopende(join(bereikbareMap(map, eigenaar()), 'data'));
  // "Immediate" when the disk is too slow for a last checkpoint: its helpers go too, and the log brings everything back.
  if (lopend) await beeindig(lopend.pid, 'SIGINT', 6_000, 'SIGQUIT');
}

/** Removes the data of `map`; stop the server first. */
export function wisPostgres(map: string): void {
  rmSync(bereikbareMap(map, eigenaar()), { recursive: true, force: true });
}

/** The server that runs here and answers. One that is just dying may still look alive: then it is waited for. */
async function neemOver(data: string): Promise<{ pid: number; poort: number } | undefined> {
  return totdat(
    async () => {
      const lopend = lopende(data);
      return !lopend || (await luistert(lopend.poort)) ? { lopend } : undefined;
    },
    { tijdslimiet: 15_000, omschrijving: 'een antwoord van de PostgreSQL die er al draait' },
  ).then(({ lopend }) => lopend);
}

function lopende(data: string): { pid: number; poort: number } | undefined {
  const stand = pidbestand(data);
  if (!stand?.gereed || !leeft(stand.pid) || !opdrachtregel(stand.pid).includes(data)) return undefined;
  return stand;
}

/** Lines of `postmaster.pid`: 1 pid, 4 port, 8 state. After a crash it remains and still says "ready". */
function pidbestand(data: string): { pid: number; poort: number; gereed: boolean } | undefined {
  const pad = join(data, 'postmaster.pid');
  if (!existsSync(pad)) return undefined;
  const regels = readFileSync(pad, 'utf8').split('\n');
  return { pid: Number(regels[0]), poort: Number(regels[3]), gereed: (regels[7] ?? '').trim() === 'ready' };
}

const leesWachtwoord = (map: string): string => readFileSync(join(map, 'wachtwoord'), 'utf8');

async function bereidVoor(map: string, data: string, wie: Eigenaar | undefined): Promise<string> {
  const wachtwoordPad = join(map, 'wachtwoord');
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(wachtwoordPad)) return leesWachtwoord(map);
  rmSync(map, { recursive: true, force: true });
  mkdirSync(map, { recursive: true });
  const wachtwoord = randomBytes(18).toString('base64url');
  writeFileSync(wachtwoordPad, wachtwoord, { mode: 0o600 });
  if (wie) for (const pad of [map, wachtwoordPad]) chownSync(pad, wie.uid, wie.gid);
  const args = [
    '-D',
    data,
    '-U',
    'beheer',
    '-A',
    'scram-sha-256',
    '--pwfile',
    wachtwoordPad,
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ];
  execFileSync(programma('initdb', wie), args, { cwd: map, stdio: ['ignore', 'ignore', 'pipe'], ...wie });
  return wachtwoord;
}

async function start(opties: PostgresOpties, map: string, data: string, wie: Eigenaar | undefined): Promise<number> {
  const oud = pidbestand(data);
  if (oud && (!leeft(oud.pid) || !opdrachtregel(oud.pid).includes(data))) rmSync(join(data, 'postmaster.pid'));
  const poort = await vrijePoort(opties.poort ?? oud?.poort ?? 0);
  const instellingen = {
    listen_addresses: '127.0.0.1',
    port: poort,
    unix_socket_directories: '',
    max_connections: opties.maxVerbindingen ?? 200,
    shared_buffers: '64MB',
    max_wal_size: '256MB',
    jit: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...(opties.duurzaam === false ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  const args = Object.entries(instellingen).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`]);
  const probeer = (): Promise<number> =>
    startLos(programma('postgres', wie), ['-D', data, ...args], join(map, 'postgres.log'), { cwd: map, ...wie });
  await wachtTotGereed(probeer, data, join(map, 'postgres.log'));
  return poort;
}

/**
 * Waits until the server accepts connections. Helpers of a server that was killed may hold its memory for a moment;
 * while they do, a new one stops at once, and is tried again.
 */
async function wachtTotGereed(probeer: () => Promise<number>, data: string, log: string): Promise<void> {
  const einde = Date.now() + HERKANSING;
  let pid = await probeer();
  for (;;) {
    const stand = await totdat(() => toestand(pid, data), {
      tijdslimiet: 60_000,
      omschrijving: 'het starten van PostgreSQL',
    });
    if (stand === 'gereed') return;
    if (Date.now() > einde) throw new Error(`PostgreSQL stopt meteen weer; zie ${log}`);
    await new Promise((verder) => setTimeout(verder, 300));
    pid = await probeer();
  }
}

function toestand(pid: number, data: string): 'gereed' | 'gestopt' | undefined {
  if (!leeft(pid) || opdrachtregel(pid) === '') return 'gestopt';
  const stand = pidbestand(data);
  return stand?.pid === pid && stand.gereed ? 'gereed' : undefined;
}

function programma(naam: 'postgres' | 'initdb', wie: Eigenaar | undefined): string {
  return join(bereikbareProgrammas(dirname(zoekPostgres()[naam]), wie), naam);
}
