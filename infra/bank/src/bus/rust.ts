import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wacht } from 'node:timers/promises';
import { totdat, vrijePoort } from '@weerthuis/testkit';
import type { Figuur } from '../figuur.js';
import type { Bankregio } from './bankregio.js';

/** Compilers and the database go on for a while after a start: idle is what comes after. */
const INLOPEN = 90_000;
const METEN = 30_000;
const TIKKEN = 100;

const cpu = (pid: number): number => {
  const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  return ((velden[11] ?? 0) + (velden[12] ?? 0)) / TIKKEN;
};
const pss = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]) / 1024;

/** One instance in a process of its own that has nothing to do: share of a core and proportional memory. */
export async function rust(r: Bankregio): Promise<Figuur> {
  const poort = await vrijePoort();
  const config = { ...r.config('kort'), poort, ontvangstInterval: 5000 };
  const programma = new URL('./een-instantie.js', import.meta.url).pathname;
  const kind = spawn(process.execPath, ['--max-semi-space-size=4', programma], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], BANK_CONFIG: JSON.stringify(config) },
  });
  try {
    await totdat(async () => (await fetch(`http://127.0.0.1:${poort}/health/ready`)).ok, {
      tijdslimiet: 60_000,
      omschrijving: 'de instantie',
    });
    await wacht(INLOPEN);
    const pid = kind.pid ?? 0;
    const begin = cpu(pid);
    await wacht(METEN);
    const deel = ((cpu(pid) - begin) / METEN) * 100_000;
    const mb = pss(pid);
    return {
      wat: 'idle instance',
      eis: '≤ 1 % of a core, ≤ 170 MB',
      rek: '0.5 %, 130 MB',
      gemeten: `${deel.toFixed(2)} %, ${mb.toFixed(0)} MB`,
      gehaald: deel <= 1 && mb <= 170,
    };
  } finally {
    kind.kill('SIGTERM');
  }
}
