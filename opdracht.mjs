// The smaller commands: npm run instantie | token | scenario | metingen | bus | convenant | faults | bench.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bouw, metDeJuisteNode, thuis } from './infra/ontwikkel/voorbereiden.mjs';

const [opdracht, ...args] = process.argv.slice(2);
/** Commands that are a program of their own. */
const PROGRAMMAS = { scenario: 'scenario', faults: 'fouten', bench: 'bank' };
const STIL = ['token', 'instantie', 'bus'];

await metDeJuisteNode(async () => {
  if (!STIL.includes(opdracht)) bouw();
  const programma = PROGRAMMAS[opdracht];
  if (programma) {
    const uit = spawnSync(process.execPath, [join(thuis, 'infra', programma, 'dist', 'main.js'), ...args], {
      stdio: 'inherit',
    });
    process.exit(uit.status ?? 1);
  }
  const { voerUit } = await import(pathToFileURL(join(thuis, 'infra', 'ontwikkel', 'dist', 'index.js')).href);
  process.exit(await voerUit([opdracht, ...args]));
});
