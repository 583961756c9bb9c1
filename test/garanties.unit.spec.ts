import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FOUTEN } from '../infra/fouten/src/fouten/index.js';

const wortel = resolve(import.meta.dirname, '..');
const blad = readFileSync(resolve(wortel, 'docs/garanties.md'), 'utf8');
const bestanden = new Map([...blad.matchAll(/^\[([a-z-]+)\]: (\S+)$/gm)].map((m) => [m[1], m[2]]));
const genoemd = [...blad.matchAll(/\[([a-z-]+)\] "([^"]+)"/g)].map((m) => [m[1], m[2]] as [string, string]);
const rijen = [...blad.matchAll(/^\| ([A-Z]+\d+) +\|(.*)\|$/gm)].map((m) => [m[1], m[2]] as [string, string]);

/** The source of a test file, as far as it names its tests. */
const bron = (naam: string): string => {
  const pad = resolve(wortel, 'docs', bestanden.get(naam) ?? '');
  return existsSync(pad) && pad.endsWith('.spec.ts') ? readFileSync(pad, 'utf8') : '';
};

describe('het blad met garanties', () => {
  it('noemt genoeg om iets te beloven', () => {
    expect(rijen.length).toBeGreaterThan(30);
    expect(genoemd.length).toBeGreaterThan(50);
  });

  it.each(genoemd)('[%s] "%s" bestaat', (naam, titel) => {
    const titels = ["'", '"', '`'].map((haak) => `${haak}${titel}${haak}`);
    expect(titels.some((t) => bron(naam).includes(t))).toBe(true);
  });

  it('noemt alleen fouten die gespeeld kunnen worden', () => {
    const namen = FOUTEN.map((f) => f.naam);
    const gevraagd = [...blad.matchAll(/`faults (F[^`]+)`/g)].map((m) => m[1] ?? '');
    expect(gevraagd.filter((naam) => !namen.some((n) => n === naam || n.startsWith(`${naam}/`)))).toEqual([]);
    expect(gevraagd.length).toBeGreaterThan(15);
  });

  it.each(rijen)('%s noemt hoe het werkt en wat het laat zien', (_nr, rest) => {
    expect(rest).toMatch(/\]\((\.\.\/(packages|apps|infra)|adr)\/|the same two|contract lint|positions identify/);
    expect(rest).toMatch(/\[[a-z-]+\] "|`faults F/);
  });

  it('gebruikt elk testbestand dat onderaan staat, en geen ander', () => {
    const gebruikt = new Set(genoemd.map(([naam]) => naam));
    expect([...bestanden.keys()].filter((naam) => !gebruikt.has(naam ?? ''))).toEqual([]);
    expect([...gebruikt].filter((naam) => !bestanden.has(naam))).toEqual([]);
  });
});
