// One command to a running region: installs, builds, and hands over to infra/ontwikkel.
import { bouw, metDeJuisteNode, thuis } from './infra/ontwikkel/voorbereiden.mjs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

await metDeJuisteNode(async () => {
  bouw();
  const { voerUit } = await import(pathToFileURL(join(thuis, 'infra', 'ontwikkel', 'dist', 'index.js')).href);
  process.exit(await voerUit(['start', ...process.argv.slice(2)]));
});
