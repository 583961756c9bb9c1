import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wortel } from '@weerthuis/testkit';
import { datamap, leesOpties } from '../src/opdracht/opties.js';
import { geheimen } from '../src/regio/geheimen.js';
import { leesRegio } from '../src/regio/lees-regio.js';

describe('npm start op een machine waar iets ontbreekt', () => {
  it('zegt zonder Java wat er nodig is en wat er in plaats daarvan kan', () => {
    const env = { PATH: '/bestaat-niet' };
    const { status, stderr } = spawnSync(process.execPath, [join(wortel(), 'start.mjs')], { env, encoding: 'utf8' });
    expect(status).toBe(1);
    for (const woord of ['Java 17', 'KAFKA_BROKERS', 'DATABASE_URL']) expect(stderr).toContain(woord);
  });

  it('noemt de profielen als een regio niet bestaat', () => {
    expect(() => leesRegio('atlantis')).toThrow(/hart-van-brabant/);
  });
});

describe('de vlaggen van npm start', () => {
  it('hebben een standaard', () => {
    expect(leesOpties([], {})).toEqual({
      regio: 'hart-van-brabant',
      data: join(wortel(), '.weerthuis'),
      leeg: false,
      demo: false,
    });
  });

  it.each(['80', 'abc', '65500', '4000.5'])('weigeren poort %s', (poort) => {
    expect(() => leesOpties(['--poort', poort])).toThrow(/--poort/);
  });

  it('lezen een map vanaf de plek waar de mens stond', () => {
    expect(datamap('hier', { INIT_CWD: '/ergens' })).toBe('/ergens/hier');
  });
});

describe('ontwikkelgeheimen', () => {
  it('blijven gelijk, verschillen per instantie en zijn alleen voor de eigenaar leesbaar', () => {
    const map = mkdtempSync(join(tmpdir(), 'geheim-'));
    const pad = join(map, 'geheimen.json');
    const eerst = geheimen(pad, ['tilburg', 'goirle']);
    const later = geheimen(pad, ['tilburg', 'goirle', 'waalwijk']);
    expect(later).toMatchObject(eerst);
    expect(new Set(Object.values(later).flatMap((g) => [g.database, g.kafka])).size).toBe(6);
    expect(statSync(pad).mode & 0o077).toBe(0);
    rmSync(map, { recursive: true });
  });
});
