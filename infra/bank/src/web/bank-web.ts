import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { metWereld, type Wereld } from '@weerthuis/schermen';
import { wortel } from '@weerthuis/testkit';
import { tabel, type Figuur } from '../figuur.js';
import { eersteLading } from './eerste-lading.js';
import { inwoner } from './inwoner.js';
import { omgang } from './omgang.js';
import { zeven } from './zeven.js';

const METINGEN: Record<string, (w: Wereld) => Promise<Figuur[]>> = { eersteLading, zeven, omgang, inwoner };

const verslag = (figuren: Figuur[]): string => `# The screens, measured

Made with \`npm run bench -- web\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}),
${Math.round(totalmem() / 2 ** 30)} GB; load over a quarter of an hour at the end ${(loadavg()[2] ?? 0).toFixed(1)}. In Chromium, against a running region
on the same machine; "4×" is its processor slowed down four times.

${tabel(figuren)}
`;

/**
 * What a reader waits for. Options: names of measurements, `--data` with the folder of a region that runs (else one with
 * demo data is started), `--verslag` to write it down. @returns how many bars were missed
 */
export async function bankWeb(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' }, verslag: { type: 'boolean', default: false } },
  });
  const keuze = { regio: 'hart-van-brabant', leeg: false, ...(values.data && { data: values.data }) };
  const figuren = await metWereld(keuze, async (wereld) => {
    const uit: Figuur[] = [];
    for (const [naam, meet] of Object.entries(METINGEN)) {
      if (positionals.length > 0 && !positionals.includes(naam)) continue;
      const nu = await meet(wereld);
      for (const f of nu) console.log(`${f.gehaald ? 'met   ' : 'MISSED'}  ${f.wat}: ${f.gemeten} (bar ${f.eis})`);
      uit.push(...nu);
    }
    return uit;
  });
  if (values.verslag) writeFileSync(join(wortel(), 'docs/metingen/web.md'), verslag(figuren));
  const gemist = figuren.filter((f) => !f.gehaald).length;
  console.log(`${figuren.length - gemist} met, ${gemist} missed`);
  return gemist;
}
