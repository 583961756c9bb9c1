/** Runs one part of the tests as a process of its own, with a limit after which it counts as hanging. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Lines that say that all is well; what is left is what a person wants to see. */
const RUIS =
  /^(PASS |Test Suites:|Tests:|Snapshots:|Time:|Ran all|\(node:\d+\) ExperimentalWarning: VM|\(Use `node --trace-warnings|npm warn|Test results written|\s*$)/;

const lopend = new Set();

/** Ends everything that runs; for Ctrl-C. */
export const beeindigAlles = () => lopend.forEach((kind) => doodGroep(kind));

function doodGroep(kind) {
  try {
    process.kill(-kind.pid, 'SIGKILL');
  } catch {
    kind.kill('SIGKILL');
  }
}

/**
 * @param {{ args: string[], cwd: string, env: Record<string, string | undefined>, grens: number, regel?: (tekst: string) => void, alles?: boolean }} deel
 *   `args` are for Node, `grens` in seconds; `alles` shows every line
 * @returns {Promise<{ code: number, seconden: number, hing: boolean }>}
 */
export function draai({ args, cwd, env, grens, regel = () => undefined, alles = false }) {
  const begin = Date.now();
  const kind = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  lopend.add(kind);
  let hing = false;
  const wekker = setTimeout(() => {
    hing = true;
    console.error(`\n  ✗ hangt: na ${grens} s nog niet klaar, wordt gestopt`);
    doodGroep(kind);
  }, grens * 1000);
  for (const stroom of [kind.stdout, kind.stderr]) {
    createInterface({ input: stroom }).on('line', (tekst) => {
      regel(tekst);
      if (alles || !RUIS.test(tekst)) console.log(`    ${tekst}`);
    });
  }
  return new Promise((klaar) => {
    kind.once('close', (code) => {
      clearTimeout(wekker);
      lopend.delete(kind);
      klaar({ code: code ?? 1, seconden: (Date.now() - begin) / 1000, hing });
    });
  });
}
