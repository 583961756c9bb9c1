import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { execFileSync, spawn } from 'node:child_process';
import { maakDatabase, metVerbinding, startKafka, startPostgres, totdat, wortel } from '../src/index.js';

let map: string;
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'weerthuis-overleven-'));
  execFileSync('chmod', ['755', map]);
});
afterAll(async () => {
  await Promise.all([
    (await startPostgres({ map: join(map, 'pg') })).stop(),
    (await startKafka({ map: join(map, 'kafka') })).stop(),
  ]);
  rmSync(map, { recursive: true, force: true });
}, 60_000);

/** Starts both from a process of its own that is then killed without a chance to clean up. */
async function startEnDood(): Promise<void> {
  const script = `
    const { startPostgres, startKafka } = await import('@weerthuis/testkit');
    await Promise.all([startPostgres({ map: '${map}/pg' }), startKafka({ map: '${map}/kafka' })]);
    console.log('gereed'); setInterval(() => {}, 1000);`;
  const kind = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(wortel(), 'packages/testkit'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let uit = '';
  kind.stdout.on('data', (deel: Buffer) => (uit += deel.toString()));
  await totdat(() => uit.includes('gereed'), { tijdslimiet: 60_000 });
  kind.kill('SIGKILL');
}

describe('PostgreSQL en Kafka', () => {
  it('worden na SIGKILL van hun starter overgenomen, en na hun eigen SIGKILL opnieuw gestart met hun gegevens', async () => {
    await startEnDood();
    const pg = await startPostgres({ map: join(map, 'pg') });
    const kafka = await startKafka({ map: join(map, 'kafka') });
    expect([pg.overgenomen, kafka.overgenomen]).toEqual([true, true]);

    const url = await maakDatabase(pg.beheerUrl, 'bewaard', 'wachtwoord');
    await metVerbinding(url, (db) => db.query('create table t as select 42 as n'));
    execFileSync('sh', ['-c', `kill -9 $(head -1 ${map}/pg/data/postmaster.pid) $(cat ${map}/kafka/kafka.pid)`]);

    const [weer] = await Promise.all([
      startPostgres({ map: join(map, 'pg') }),
      startKafka({ map: join(map, 'kafka') }),
    ]);
    expect(weer.overgenomen).toBe(false);
    const na = new URL(url);
    na.port = String(weer.poort);
    expect((await metVerbinding(na.toString(), (db) => db.query('select n from t'))).rows).toEqual([{ n: 42 }]);
  }, 120_000);

  it('laten, als zij meteen weg moeten, een lopende vraag mislukken en niet het proces dat haar stelde', async () => {
    const script = `
      const { metVerbinding, startPostgres } = await import('@weerthuis/testkit');
      const pg = await startPostgres({ map: '${map}/pg' });
      const vraag = metVerbinding(pg.beheerUrl, (db) => db.query('select pg_sleep(60)')).catch((fout) => 'mislukt: ' + fout.message);
      setTimeout(() => process.kill(Number(process.getBuiltinModule('fs').readFileSync('${map}/pg/data/postmaster.pid', 'utf8').split('\\n')[0]), 'SIGQUIT'), 500);
      console.log(await vraag);`;
    const uit = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(wortel(), 'packages/testkit'),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(uit).toContain('mislukt: Connection terminated unexpectedly');
  }, 60_000);
});
