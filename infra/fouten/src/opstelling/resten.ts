import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { leeft, stopKafka, stopPostgres, wisPostgres } from '@weerthuis/testkit';

/** Of one lane of a run: `fouten-<process id>-<lane>`. */
const MAP = /^fouten-(\d+)-\d+$/;

/** Ends and removes what an earlier run left behind that was killed. */
export async function ruimResten(map: string): Promise<void> {
  const resten = existsSync(map) ? readdirSync(map).filter((naam) => MAP.test(naam)) : [];
  for (const naam of resten.filter((een) => !leeft(Number(MAP.exec(een)?.[1])))) {
    const rest = join(map, naam);
    await Promise.all([stopKafka(join(rest, 'kafka')), stopPostgres(join(rest, 'postgres'))]);
    wisPostgres(join(rest, 'postgres'));
    rmSync(rest, { recursive: true, force: true });
  }
}
