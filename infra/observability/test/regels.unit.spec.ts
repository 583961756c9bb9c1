import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gaatAf, leesMetingen, leesRegels } from './regels.js';

const wortel = join(import.meta.dirname, '..', '..', '..');
const anker = (kop: string) =>
  kop
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .trim()
    .replaceAll(' ', '-');

describe('de alarmregels', () => {
  it('wijzen elk naar een kop van de handleiding', () => {
    for (const { alert, annotations } of leesRegels()) {
      const [blad = '', kop] = annotations.handleiding.split('#');
      const koppen = [...readFileSync(join(wortel, blad), 'utf8').matchAll(/^#+ (.*)$/gm)].map((m) =>
        anker(m[1] ?? ''),
      );
      expect([alert, koppen]).toEqual([alert, expect.arrayContaining([kop])]);
    }
  });

  it('hebben elk een eigen naam en een uitdrukking van de ene vorm die getoetst kan worden', () => {
    const regels = leesRegels();
    expect(new Set(regels.map((r) => r.alert)).size).toBe(regels.length);
    for (const { expr } of regels) expect(() => gaatAf(expr, [])).not.toThrow();
  });
});

describe('een uitdrukking', () => {
  const tekst =
    '# HELP a iets\n# TYPE a gauge\na{instantie="hub"} 3\nb{soort="x",instantie="hub"} 0\nb{soort="y"} 7\nc Nan\nd 1e+3\n';
  const m = leesMetingen(tekst);

  it.each([
    ['a > 2', 1],
    ['a > 3', 0],
    ['a < 4', 1],
    ['b > 0', 1],
    ['b{soort="x"} > 0', 0],
    ['b{soort="y"} > 6', 1],
    ['c > 0', 0],
    ['c < 1', 0],
    ['d > 999', 1],
    ['e > 0', 0],
  ])('%s geldt voor %i metingen', (expr, aantal) => {
    expect(gaatAf(expr, m)).toHaveLength(aantal);
  });

  it.each(['a>2', 'rate(a[5m]) > 0', 'a > b', 'a > 1 and b > 2'])('%s is hier te ingewikkeld', (expr) => {
    expect(() => gaatAf(expr, m)).toThrow('niet van de vorm');
  });
});
