import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leeft, stopKafka, stopPostgres, wisPostgres } from '@weerthuis/testkit';

/** Ends and removes what an earlier run left behind that was killed: its process id is in the name of its folder. */
export async function ruimResten(map: string): Promise<void> {
  const resten = existsSync(map) ? readdirSync(map).filter((naam) => /^fouten-\d+$/.test(naam)) : [];
  for (const naam of resten.filter((een) => !leeft(Number(een.slice(7))))) {
    const rest = join(map, naam);
    await Promise.all([stopKafka(join(rest, 'kafka')), stopPostgres(join(rest, 'postgres'))]);
    wisPostgres(join(rest, 'postgres'));
    rmSync(rest, { recursive: true, force: true });
  }
}
