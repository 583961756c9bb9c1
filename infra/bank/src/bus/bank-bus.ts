import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { wortel } from '@weerthuis/testkit';
import { tabel, type Figuur } from '../figuur.js';
import { achterstand } from './achterstand.js';
import { bankregio, type Bankregio } from './bankregio.js';
import { geschiedenis } from './geschiedenis.js';
import { keten } from './keten.js';
import { relais } from './relais.js';
import { rust } from './rust.js';

const METINGEN: Record<string, (r: Bankregio) => Promise<Figuur | Figuur[]>> = {
  rust,
  relais,
  keten,
  achterstand,
  geschiedenis,
};

const verslag = (figuren: Figuur[]): string => `# The bus, measured

Made with \`npm run bench -- bus\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}),
${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load over a quarter of an hour at the end ${(loadavg()[2] ?? 0).toFixed(1)}.
Ratios come from one run in which both sides took turns, on the same PostgreSQL and Kafka; median (lowest–highest).

${tabel(figuren)}

The raw side is written as an expert would: an idempotent kafkajs producer with acks of all and whole batches, prepared
statements, pipelined writes and the same commits, but no signature, no seal, no schema check, no gate. It lives in
\`infra/bank/src/bus\` and \`packages/messaging/src/gereedschap/ruw.ts\`.
`;

/** All figures of the bus, or only those that are named. @returns how many bars were missed */
export async function bankBus(welke: string[]): Promise<number> {
  const figuren: Figuur[] = [];
  for (const [naam, meet] of Object.entries(METINGEN)) {
    if (welke.length && !welke.includes(naam)) continue;
    const r = await bankregio();
    try {
      const uit = [await meet(r)].flat();
      for (const f of uit) console.log(`${f.gehaald ? 'met   ' : 'MISSED'}  ${f.wat}: ${f.gemeten} (bar ${f.eis})`);
      figuren.push(...uit);
    } finally {
      await r.sluit();
    }
  }
  if (!welke.length) writeFileSync(join(wortel(), 'docs/metingen/bus.md'), verslag(figuren));
  const gemist = figuren.filter((f) => !f.gehaald).length;
  console.log(`${figuren.length - gemist} met, ${gemist} missed`);
  return gemist;
}
