import { parseArgs } from 'node:util';
import { vraagToken } from '@weerthuis/testkit';
import { leesRegiobestand } from '../regio/regiobestand.js';
import { datamap } from './opties.js';

/** `npm run token -- <gebruiker>`: prints a bearer token and nothing else. Gives the exit code. */
export async function token(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } });
  const regio = leesRegiobestand(datamap(values.data));
  const wie = regio.gebruikers.find((g) => g.gebruiker === positionals[0]);
  if (!wie) {
    console.error(
      `Gebruik: npm run token -- <gebruiker>\nGebruikers: ${regio.gebruikers.map((g) => g.gebruiker).join(' ')}`,
    );
    return 2;
  }
  process.stdout.write(`${await vraagToken(`${regio.idp.url}/${wie.instantie}`, wie.gebruiker, wie.wachtwoord)}\n`);
  return 0;
}
