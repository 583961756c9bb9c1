import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { maakOntwikkelConvenant } from '@weerthuis/messaging';
import { testOmgeving } from '@weerthuis/testkit';
import { convenant } from '../src/convenant/convenant.js';
import { geheimen } from '../src/regio/geheimen.js';
import { leesRegio } from '../src/regio/lees-regio.js';

const REGIO = 'helmond';
let data: string;
let env: NodeJS.ProcessEnv;
const regels: string[] = [];

/** Runs the command; gives its exit code and what it printed. */
async function geef(...args: string[]): Promise<{ code: number; uit: string[] }> {
  regels.length = 0;
  const code = await convenant([...args, '--regio', REGIO, '--data', data], env);
  return { code, uit: regels.flatMap((r) => r.split('\n')) };
}

beforeAll(async () => {
  const omgeving = await testOmgeving();
  env = {
    KAFKA_BROKERS: omgeving.brokers.join(','),
    KAFKA_BEHEER_GEBRUIKER: omgeving.beheer.gebruiker,
    KAFKA_BEHEER_WACHTWOORD: omgeving.beheer.wachtwoord,
  };
  data = mkdtempSync(join(tmpdir(), 'weerthuis-convenant-'));
  const profiel = leesRegio(REGIO);
  const map = join(data, 'regio', REGIO);
  geheimen(
    join(map, 'geheimen.json'),
    profiel.partijen.map((p) => p.naam),
  );
  await maakOntwikkelConvenant(profiel, join(map, 'sleutels'));
  jest.spyOn(console, 'log').mockImplementation((tekst: string) => void regels.push(tekst));
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('npm run convenant', () => {
  it('past het convenant toe, en vindt daarna geen verschil', async () => {
    await geef('toepassen');
    expect(await geef('toepassen')).toEqual({
      code: 0,
      uit: ['De broker was al in overeenstemming met het convenant'],
    });
    expect(await geef('plan')).toEqual({ code: 0, uit: ['De broker is in overeenstemming met het convenant'] });
  }, 60_000);

  it('laat een partij uittreden: eerst schrijven, ten slotte haar gebruiker', async () => {
    const { code, uit } = await geef('uittreden', 'wocom');
    expect(code).toBe(0);
    expect(uit[0]).toMatch(/^woCom treedt uit per /);
    expect(uit[1]).toContain('WRITE');
    expect(uit.at(-2)).toMatch(/^- gebruiker \d{20}$/);
    expect((await geef('plan')).code).toBe(0);
  }, 60_000);

  it('wacht met een uittreding tot haar dag', async () => {
    const { uit } = await geef('uittreden', 'compaen', '--per', '2099-01-01');
    expect(uit).toEqual([
      'Compaen treedt uit per 2099-01-01T00:00:00.000Z',
      'De broker was al in overeenstemming met het convenant',
    ]);
  }, 60_000);

  it('zegt wie er wel is als een partij niet bestaat, en hoe het moet als een woord ontbreekt', async () => {
    await expect(geef('uittreden', 'nergens')).rejects.toThrow('kies uit: helmond');
    await expect(geef('uittreden', 'compaen', '--per', 'ooit')).rejects.toThrow('geen tijdstip');
    const fout = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await geef('uittreden')).code).toBe(2);
    fout.mockRestore();
  });
});
