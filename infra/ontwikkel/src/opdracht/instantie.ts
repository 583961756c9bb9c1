import { parseArgs } from 'node:util';
import { leesRegiobestand } from '../regio/regiobestand.js';
import { datamap } from './opties.js';

/** `npm run instantie -- stop|start <naam>`: asks the running region. Gives the exit code. */
export async function instantie(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } });
  const [daad, naam] = positionals;
  if (!naam || !['stop', 'start'].includes(daad ?? '')) {
    console.error('Gebruik: npm run instantie -- stop|start <naam> [--data <map>]');
    return 2;
  }
  const { bediening } = leesRegiobestand(datamap(values.data));
  const antwoord = await fetch(`${bediening.url}/instanties/${naam}/${daad}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bediening.sleutel}` },
  });
  process.stdout.write(`${await antwoord.text()}\n`);
  return antwoord.ok ? 0 : 1;
}
