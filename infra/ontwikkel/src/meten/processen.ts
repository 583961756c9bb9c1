import { readdirSync, readFileSync } from 'node:fs';

/** Jiffies per second in /proc (USER_HZ, 100 on every Linux that Node supports). */
const TIKKEN = 100;

interface Stand {
  ouder: number;
  /** CPU seconds used so far, finished children included. */
  cpu: number;
}

function stand(pid: number): Stand | undefined {
  try {
    const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, ouder = 0] = velden;
    const [utime = 0, stime = 0, cutime = 0, cstime = 0] = velden.slice(11, 15);
    return { ouder, cpu: (utime + stime + cutime + cstime) / TIKKEN };
  } catch {
    return undefined;
  }
}

/** These processes and all their descendants. */
export function metNakomelingen(pids: number[]): number[] {
  const alle = readdirSync('/proc')
    .filter((naam) => /^\d+$/.test(naam))
    .map(Number);
  const ouder = new Map(alle.map((pid) => [pid, stand(pid)?.ouder ?? 0]));
  const uit = new Set(pids);
  for (let groei = true; groei;) {
    const nieuw = alle.filter((pid) => !uit.has(pid) && uit.has(ouder.get(pid) ?? 0));
    nieuw.forEach((pid) => uit.add(pid));
    groei = nieuw.length > 0;
  }
  return [...uit];
}

/** Proportional memory of these processes in MB: shared pages count once. */
export const geheugen = (pids: number[]): number => pids.map(pss).reduce((som, kb) => som + kb, 0) / 1024;

function pss(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Percentage of one core that these processes use during `seconden`. */
export async function cpuGebruik(pids: number[], seconden: number): Promise<number> {
  const som = (): number => pids.reduce((totaal, pid) => totaal + (stand(pid)?.cpu ?? 0), 0);
  const begin = som();
  await new Promise((verder) => setTimeout(verder, seconden * 1000));
  return ((som() - begin) / seconden) * 100;
}
