import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { leeft, luistert, metVerbinding, stopKafka, stopPostgres, totdat, vraagToken } from '@weerthuis/testkit';
import { instantie } from '../src/opdracht/instantie.js';
import { leesRegiobestand } from '../src/regio/regiobestand.js';

const MINUUT = 60_000;
let data: string;
let starter: ChildProcess;
let uitvoer = '';

/** Starts a region in a process of its own and waits until it says how to stop it. */
async function start(): Promise<void> {
  uitvoer = '';
  starter = spawn(process.execPath, [join(import.meta.dirname, 'start-met-proefapp.mjs'), '--data', data, '--leeg'], {
    env: { ...process.env, NODE_OPTIONS: '', KAFKA_BROKERS: '', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stroom of [starter.stdout, starter.stderr])
    stroom?.on('data', (deel: Buffer) => (uitvoer += deel.toString()));
  await totdat(() => uitvoer.includes('Stoppen: Ctrl-C') || (starter.exitCode ?? 0) > 0, { tijdslimiet: MINUUT });
  expect(uitvoer).toContain('Stoppen: Ctrl-C');
}

const weg = (): Promise<unknown> =>
  totdat(() => starter.exitCode !== null || starter.signalCode !== null, { tijdslimiet: 12_000 });
const pid = (pad: string): number => Number(readFileSync(join(data, pad), 'utf8').split('\n')[0]);
const servers = (): number[] => [pid('postgres/data/postmaster.pid'), pid('kafka/kafka.pid')];

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'weerthuis-start-'));
  chmodSync(data, 0o755);
});
afterAll(async () => {
  starter.kill('SIGKILL');
  await Promise.all([stopKafka(join(data, 'kafka')), stopPostgres(join(data, 'postgres'))]);
  rmSync(data, { recursive: true, force: true });
}, MINUUT);

describe('npm start', () => {
  it(
    'eindigt in een tabel en een regio.json met alles wat mensen en gereedschap nodig hebben',
    async () => {
      await start();
      const regio = leesRegiobestand(data);
      expect(regio.instanties.map((i) => i.rol).filter((rol) => rol !== 'gemeente' && rol !== 'corporatie')).toEqual([
        'matching',
        'zorg',
        'zorg',
      ]);
      expect(regio.instanties).toHaveLength(18);
      for (const wie of regio.instanties) {
        expect(uitvoer).toContain(wie.url);
        expect(await (await fetch(wie.url)).json()).toMatchObject({ naam: wie.naam });
        expect((await metVerbinding(wie.databaseUrl, (db) => db.query('select 1 as een'))).rows).toEqual([{ een: 1 }]);
      }
      const [wie] = regio.gebruikers;
      expect(
        await vraagToken(`${regio.idp.url}/${wie?.instantie}`, wie?.gebruiker ?? '', wie?.wachtwoord ?? ''),
      ).toMatch(/^ey/);
    },
    2 * MINUUT,
  );

  it('zet de hub in een ander proces dan de partijen', async () => {
    const pids = await Promise.all(
      leesRegiobestand(data).instanties.map(async (i) => ((await (await fetch(i.url)).json()) as { pid: number }).pid),
    );
    expect(new Set(pids).size).toBe(2);
    expect(pids.lastIndexOf(pids[0] ?? 0)).toBe(0);
  });

  it('geeft geen twee instanties dezelfde database of hetzelfde wachtwoord', () => {
    const { instanties } = leesRegiobestand(data);
    for (const geheim of [
      instanties.map((i) => i.databaseUrl),
      instanties.map((i) => i.kafka.wachtwoord),
      instanties.map((i) => i.kafka.gebruiker),
    ]) {
      expect(new Set(geheim).size).toBe(instanties.length);
    }
  });

  it('laat een instantie apart stoppen en weer starten', async () => {
    const url = new URL(leesRegiobestand(data).instanties.find((i) => i.naam === 'tilburg')?.url ?? '');
    expect(await instantie(['stop', 'tilburg', '--data', data])).toBe(0);
    expect(await luistert(Number(url.port))).toBe(false);
    expect(await instantie(['stop', 'tilburg', '--data', data])).toBe(1);
    expect(await instantie(['start', 'tilburg', '--data', data])).toBe(0);
    expect(await luistert(Number(url.port))).toBe(true);
  });

  it(
    'laat na SIGKILL niets achter dat de volgende start in de weg zit',
    async () => {
      const eerder = servers();
      const kinderen = Object.values(leesRegiobestand(data).processen);
      starter.kill('SIGKILL');
      await weg();
      await start();
      expect(servers()).toEqual(eerder);
      expect(kinderen.filter(leeft)).toEqual([]);
    },
    2 * MINUUT,
  );

  it(
    'stopt bij Ctrl-C alles, binnen tien seconden',
    async () => {
      const alles = [...servers(), ...Object.values(leesRegiobestand(data).processen)];
      const begin = performance.now();
      starter.kill('SIGINT');
      await weg();
      expect(performance.now() - begin).toBeLessThan(10_000);
      expect({ code: starter.exitCode, uitvoer }).toMatchObject({ code: 0 }); // shows what it said when it fails
      await totdat(() => alles.every((nummer) => !leeft(nummer)), { tijdslimiet: 2_000 });
      expect(existsSync(join(data, 'regio.json'))).toBe(false);
    },
    MINUUT,
  );
});
