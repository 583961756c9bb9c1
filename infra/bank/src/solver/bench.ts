import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { rival } from './highs.js';
import { countryCrossing, countryPairs, growth, province } from './larger.js';
import { proven } from './proven.js';
import { day, region } from './region.js';
import type { Row } from './row.js';
import { ofYear } from './year.js';

/** Runs the parts named, or all; writes the report when all ran; answers how many bars were missed. */
export async function bench(wanted: readonly string[]): Promise<number> {
  const highs = await rival();
  const parts: Record<string, () => Row[]> = {
    region: () => region(highs),
    day,
    proven,
    year: ofYear,
    growth,
    pairs: countryPairs,
    country: countryCrossing,
    province: () => province(highs),
  };
  const rows: Row[] = [];
  for (const [name, run] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const row of run()) {
      rows.push(row);
      console.log(`${mark(row)}  ${row.instance}: ${row.figure}: ${row.measured} (${row.bar})`);
    }
  }
  const met = rows.filter((r) => r.met === true).length;
  const missed = rows.filter((r) => r.met === false).length;
  if (wanted.length === 0)
    writeFileSync(join(import.meta.dirname, '../../../../docs/metingen/rekenkern.md'), report(rows, met, missed));
  console.log(`${met} met, ${missed} missed`);
  return missed;
}

const mark = (row: Row) => (row.met === null ? '–' : row.met ? 'met' : 'MISSED');

function report(rows: readonly Row[], met: number, missed: number): string {
  const load = loadavg()[0]!.toFixed(1);
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? '?'}), ${Math.round(totalmem() / 1024 ** 3)} GB, Linux ${release()}, Node ${process.versions.node}`;
  return [
    '# Measurements of the solver',
    '',
    `Made with \`npm run bench -- solver\` on ${new Date().toISOString().slice(0, 10)}. Machine: ${machine}; load ${load} at the end.`,
    '',
    `**${met} met, ${missed} missed.**`,
    '',
    '| instance | figure | bar | measured | |',
    '|---|---|---|---|---|',
    ...rows.map((r) => `| ${r.instance} | ${r.figure} | ${r.bar} | ${r.measured} | ${mark(r)} |`),
    '',
    'All instances come from seeded generators in `infra/bank/src/solver/world`. Times are processor time of the thread, ours and',
    'that of HiGHS (npm `highs`, WebAssembly) in the same process and the same run; building the model counts on both sides. A',
    'ratio only counts when both found the same optimum and ours is proven. OR-tools is not in the table: it runs in another',
    'process and language, and no comparison in one run was made.',
    '',
  ].join('\n');
}
