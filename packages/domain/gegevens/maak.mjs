/** Writes src/gebied/cbs-2024.ts from buurten.csv: one line per gemeente, so that nothing is parsed until somebody asks. */
import { readFileSync, writeFileSync } from 'node:fs';

const cellen = (regel) => [...regel.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2]);

/** Per gemeente: `GM0106|Assen`, then per wijk `|00~Centrum`, with per buurt `;00~Brinkkwartier~405`. */
export function module(csv) {
  const gemeenten = new Map();
  for (const regel of csv.trim().split('\n').slice(1)) {
    const [gm, gemeente, wk, wijk, bu, buurt, inwoners] = cellen(regel);
    const g = gemeenten.get(gm) ?? gemeenten.set(gm, { gemeente, wijken: new Map() }).get(gm);
    const w = g.wijken.get(wk) ?? g.wijken.set(wk, [`${wk.slice(6)}~${wijk}`]).get(wk);
    w.push(`${bu.slice(8)}~${buurt}~${inwoners}`);
  }
  const rijen = [...gemeenten].map(([gm, g]) =>
    [`${gm}~${g.gemeente}`, ...[...g.wijken.values()].map((w) => w.join(';'))].join('|'),
  );
  return `/** Made by gegevens/maak.mjs from gegevens/buurten.csv. Bron: CBS, Kerncijfers wijken en buurten 2024, CC BY 4.0. */
/* prettier-ignore */
export const CBS_2024: readonly string[] = [
${rijen.map((r) => `  ${JSON.stringify(r)},`).join('\n')}
];
`;
}

if (process.argv[1] === import.meta.filename) {
  const csv = readFileSync(new URL('buurten.csv', import.meta.url), 'utf8');
  writeFileSync(new URL('../src/gebied/cbs-2024.ts', import.meta.url), module(csv));
}
