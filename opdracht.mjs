// The smaller commands: npm run instantie | token | scenario | metingen | bus | convenant | faults | bench | e2e | plaatjes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bouw, metDeJuisteNode, thuis } from './infra/ontwikkel/voorbereiden.mjs';

const [opdracht, ...args] = process.argv.slice(2);
/** Commands that are a program of their own. */
const PROGRAMMAS = { scenario: 'scenario', faults: 'fouten', bench: 'bank', e2e: 'schermen', plaatjes: 'schermen' };
/** Programs that do several things are told which. */
const MET_NAAM = ['e2e', 'plaatjes'];
const STIL = ['token', 'instantie', 'bus'];

await metDeJuisteNode(async () => {
  if (!STIL.includes(opdracht)) bouw();
  const programma = PROGRAMMAS[opdracht];
  if (programma) {
    const naam = MET_NAAM.includes(opdracht) ? [opdracht] : [];
    const uit = spawnSync(process.execPath, [join(thuis, 'infra', programma, 'dist', 'main.js'), ...naam, ...args], {
      stdio: 'inherit',
    });
    process.exit(uit.status ?? 1);
  }
  const { voerUit } = await import(pathToFileURL(join(thuis, 'infra', 'ontwikkel', 'dist', 'index.js')).href);
  process.exit(await voerUit([opdracht, ...args]));
});
