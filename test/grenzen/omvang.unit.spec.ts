import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const wortel = join(import.meta.dirname, '..', '..');

/** Types of the screens, written by `npm run openapi`. */
const GEMAAKT = /apps\/web\/src\/api\/(zorg|gemeente|corporatie|matching)\.ts$/;

/** Lines per source file of ours: what is compiled and run, not tests and not what is generated. */
function regelsPerBestand(): [string, number][] {
  return ['apps', 'packages', 'infra'].flatMap((map) =>
    readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
      .filter((b) => b.isFile() && /\.(ts|tsx|mjs)$/.test(b.name) && !/\.(spec|d)\.ts$|^metadata\.ts$/.test(b.name))
      .filter((b) => !/node_modules|\/dist(\/|$)|\/test(\/|$)/.test(b.parentPath))
      .filter((b) => !GEMAAKT.test(join(b.parentPath, b.name)))
      .map((b): [string, number] => {
        const pad = join(b.parentPath, b.name);
        return [pad.slice(wortel.length + 1), readFileSync(pad, 'utf8').split('\n').length - 1];
      }),
  );
}

describe('de omvang van de bronbestanden', () => {
  const bestanden = regelsPerBestand().toSorted((a, b) => a[1] - b[1]);

  it('blijft in het midden onder de zestig regels', () => {
    expect(bestanden[Math.floor(bestanden.length / 2)]?.[1]).toBeLessThanOrEqual(60);
  });

  it('gaat nergens boven de driehonderd', () => {
    expect(bestanden.filter(([, regels]) => regels > 300)).toEqual([]);
  });
});
