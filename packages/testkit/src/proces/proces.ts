import { execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { totdat } from './totdat.js';

/** True while a process with this id exists, whoever owns it. */
export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return (fout as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The full command line of a process, or an empty text when it is gone. */
export function opdrachtregel(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/** Starts a program in a process group of its own that outlives us, with its output in `log`. Returns its pid. */
export function startLos(programma: string, args: string[], log: string, opties: SpawnOptions = {}): Promise<number> {
  const uit = openSync(log, 'a');
  const kind = spawn(programma, args, { ...opties, detached: true, stdio: ['ignore', uit, uit] });
  closeSync(uit);
  return new Promise((klaar, mis) => {
    kind.once('error', mis);
    kind.once('spawn', () => {
      kind.unref();
      klaar(kind.pid as number);
    });
  });
}

/** Sends a signal and waits until the process is gone; after `geduld` ms it gets the stronger one. */
export async function beeindig(
  pid: number,
  signaal: NodeJS.Signals,
  geduld = 8_000,
  sterker: NodeJS.Signals = 'SIGKILL',
): Promise<void> {
  if (!leeft(pid)) return;
  process.kill(pid, signaal);
  const weg = (): boolean => !leeft(pid) || opdrachtregel(pid) === '';
  await totdat(weg, { tijdslimiet: geduld }).catch(async () => {
    process.kill(pid, sterker);
    await totdat(weg, { omschrijving: `het einde van proces ${pid}` });
  });
}

/** Runs `werk` while holding a lock file, so that parallel processes do it one after the other. */
export async function metSlot<T>(pad: string, werk: () => Promise<T>): Promise<T> {
  await totdat(() => pakSlot(pad), { tijdslimiet: 180_000, tussenpoos: 50, omschrijving: `het slot ${pad}` });
  try {
    return await werk();
  } finally {
    rmSync(pad, { force: true });
  }
}

function pakSlot(pad: string): boolean {
  try {
    writeFileSync(pad, String(process.pid), { flag: 'wx' });
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  }
  const houder = Number(leesOfLeeg(pad));
  if (houder > 0 && !leeft(houder)) rmSync(pad, { force: true });
  return false;
}

function leesOfLeeg(pad: string): string {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return '';
  }
}
