import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const wortel = resolve(import.meta.dirname, '..');
const onder = (map: string): string[] =>
  readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.md'))
    .map((f) => join(map, f));
const bladen = ['README.md', 'CONTRIBUTING.md', 'regio/README.md', ...onder('docs')];
const lees = (blad: string): string => readFileSync(join(wortel, blad), 'utf8');

/** Link targets inside the repository, inline or by reference, without their anchor. */
const doelen = (tekst: string): string[] =>
  [...tekst.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)]
    .map((m) => (m[1] ?? m[2] ?? '').replace(/#.*$/, ''))
    .filter((doel) => doel !== '' && !/^[a-z]+:/.test(doel));

describe('de documentatie', () => {
  it.each(bladen)('%s verwijst alleen naar wat bestaat', (blad) => {
    const weg = doelen(lees(blad)).filter((doel) => !existsSync(resolve(wortel, dirname(blad), doel)));
    expect(weg).toEqual([]);
  });

  it('noemt bij elke belofte wat haar houdt, of open', () => {
    const rijen = [...lees('docs/beloften.md').matchAll(/^\| ([A-Z]\d+) +\|(.*)$/gm)];
    expect(rijen.length).toBeGreaterThan(100);
    for (const [, nr, rest] of rijen) {
      expect([nr, rest]).toEqual([nr, expect.stringMatching(/^ "[^"]+" +\| .*(scenario \d|open|\]\[|`).*\|$/)]);
    }
    expect(new Set(rijen.map(([, nr]) => nr)).size).toBe(rijen.length);
  });

  it('gebruikt alleen verwijzingen die onderaan de beloften staan', () => {
    const tekst = lees('docs/beloften.md');
    const bekend = new Set([...tekst.matchAll(/^\[([^\]]+)\]:/gm)].map((m) => m[1]));
    const gebruikt = [...tekst.matchAll(/\]\[([^\]]+)\]/g)].map((m) => m[1]);
    expect(gebruikt.filter((naam) => !bekend.has(naam))).toEqual([]);
    expect([...bekend].filter((naam) => !gebruikt.includes(naam))).toEqual([]);
  });

  it('heeft besluiten in vaste vorm, allemaal in de index', () => {
    const index = lees('docs/adr/README.md');
    const besluiten = readdirSync(join(wortel, 'docs/adr')).filter((f) => f !== 'README.md');
    for (const [i, bestand] of besluiten.sort().entries()) {
      expect(bestand).toMatch(new RegExp(`^${String(i + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`));
      expect(index).toContain(`(${bestand})`);
      const koppen = [...lees(`docs/adr/${bestand}`).matchAll(/^## (.*)$/gm)].map((m) => m[1]);
      expect(koppen).toEqual(['Context', 'Decision', 'Consequences']);
    }
  });

  it('noemt alleen opdrachten die er zijn', () => {
    const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };
    const genoemd = bladen.flatMap((b) =>
      [...lees(b).matchAll(/\bnpm (?:run )?(?!run\b)([a-z]+)\b(?! -w)/g)].map((m) => m[1] ?? ''),
    );
    expect(genoemd).toEqual(expect.arrayContaining(['start', 'test']));
    expect(genoemd.filter((naam) => !(naam in scripts))).toEqual([]);
  });
});
