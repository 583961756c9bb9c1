import { readFileSync } from 'node:fs';
import { leeft, opdrachtregel } from '@weerthuis/testkit';

/**
 * The npm process that started us, if any. A killed npm takes nobody with it, so the host watches it: otherwise a region
 * that nobody can see any more would keep the ports.
 */
export function npmOuder(pid: number = process.ppid, diepte = 4): number | undefined {
  if (pid <= 1 || diepte === 0) return undefined;
  if (/^npm |npm-cli\.js/.test(opdrachtregel(pid))) return pid;
  return npmOuder(ouderVan(pid), diepte - 1);
}

function ouderVan(pid: number): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Calls `fn` once when whoever started us is gone: the wrapper that holds our IPC channel, or npm. */
export function bijVerlies(fn: () => void): void {
  let gedaan = false;
  const eenmaal = (): void => {
    if (!gedaan) fn();
    gedaan = true;
  };
  if (process.connected) process.once('disconnect', eenmaal);
  const npm = process.platform === 'linux' && process.env['npm_lifecycle_event'] ? npmOuder() : undefined;
  if (npm) setInterval(() => leeft(npm) || eenmaal(), 500).unref();
}
