import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** How fast the machine was while it was measured: the same figures on a faster hour are other figures. */
export interface Ijking {
  /** Milliseconds that a fixed piece of work took on one core, the best of a few. */
  werk: number;
  /** Percentage of its time that the processor was taken away by other guests of the same host. */
  weg: number;
}

const KEREN = 5;
const RIJEN = 60_000;

/** What a server does all day, without a server: makes, writes, reads and hashes records. */
function werk(): number {
  const begin = performance.now();
  const rijen = Array.from({ length: RIJEN }, (_, nr) => ({ nr, naam: `rij ${nr}`, delen: [nr, nr * 2] }));
  const terug = JSON.parse(JSON.stringify(rijen)) as typeof rijen;
  const hash = createHash('sha256');
  for (const rij of terug) hash.update(rij.naam);
  hash.digest();
  return performance.now() - begin;
}

/** Jiffies so far of all cores: all of them, and those that others took. */
function tikken(): { alle: number; weg: number } {
  const [, ...velden] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? [];
  return { alle: velden.slice(0, 8).reduce((som, n) => som + n, 0), weg: velden[7] ?? 0 };
}

/** Begins to measure the machine itself; the answer gives what it was from now until then. */
export function ijk(): () => Ijking {
  const toen = tikken();
  const keren = (): number[] => Array.from({ length: KEREN }, werk);
  const eerst = Math.min(...keren());
  return () => {
    const nu = tikken();
    const weg = (100 * (nu.weg - toen.weg)) / Math.max(1, nu.alle - toen.alle);
    return { werk: (eerst + Math.min(...keren())) / 2, weg };
  };
}
