/**
 * Milliseconds of processor time of this thread: other work on the machine counts as little as can be. Asking for the process
 * first makes Linux bring the thread's own count up to this moment; without it that is as old as the last tick, up to 4 ms.
 */
export function clock(): number {
  process.cpuUsage();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export interface Timed<T> {
  readonly ms: number;
  readonly result: T;
}

export function timed<T>(work: () => T): Timed<T> {
  const start = clock();
  const result = work();
  return { ms: clock() - start, result };
}

/** The value below which a share `p` of the list lies. */
export function quantile(list: readonly number[], p: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!;
}

export const median = (list: readonly number[]): number => quantile(list, 0.5);
