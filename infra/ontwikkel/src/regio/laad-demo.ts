import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { stopKafka, stopPostgres, wisPostgres, wortel } from '@weerthuis/testkit';

/** The program that fills a running region with fictional people through its public commands. */
const PROGRAMMA = join(wortel(), 'infra', 'scenario', 'dist', 'demo.js');

const merk = (data: string, regio: string, stand: string): string => join(data, 'regio', regio, `demo-${stand}`);

/**
 * Whether this start has to load the demo data: it is there and was asked for, and the region is new. Demo data begins
 * eighteen months back, and the Klok of a region that ran before only goes forward.
 */
export const demoTeLaden = (data: string, regio: string, leeg: boolean): boolean =>
  !leeg && existsSync(PROGRAMMA) && !existsSync(join(data, 'regio', regio));

/** True when an earlier start was broken off while loading: what is there is not the whole demo. */
const half = (data: string, regio: string): boolean =>
  existsSync(merk(data, regio, 'bezig')) && !existsSync(merk(data, regio, 'geladen'));

/**
 * Clears away a demo that was loaded halfway, so that this start begins again. Nobody worked with it: the table with
 * addresses comes after loading. Only when servers and folder are of this region alone. True when it did.
 */
export async function wisHalveDemo(data: string, regio: string, env = process.env): Promise<boolean> {
  const vanOnsAlleen =
    !env['DATABASE_URL'] && !env['KAFKA_BROKERS'] && half(data, regio) && readdirSync(join(data, 'regio')).length === 1;
  if (!vanOnsAlleen) return false;
  await Promise.all([stopKafka(join(data, 'kafka')), stopPostgres(join(data, 'postgres'))]);
  wisPostgres(join(data, 'postgres'));
  for (const map of [join(data, 'kafka'), join(data, 'regio', regio)]) rmSync(map, { recursive: true, force: true });
  return true;
}

/** Loads the demo data; every line the program prints is progress. @throws Error when it fails or is broken off */
export async function laadDemo(
  data: string,
  regio: string,
  meld: (regel: string) => void,
  afbreken?: AbortSignal,
): Promise<void> {
  mkdirSync(dirname(merk(data, regio, 'bezig')), { recursive: true });
  writeFileSync(merk(data, regio, 'bezig'), new Date().toISOString());
  const kind = spawn(process.execPath, [PROGRAMMA, '--data', data, '--regio', regio], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(afbreken ? { signal: afbreken } : {}),
  });
  let laatste = '';
  for (const stroom of [kind.stdout, kind.stderr]) {
    createInterface({ input: stroom }).on('line', (regel) => {
      if (regel.trim()) meld((laatste = regel.trim()));
    });
  }
  await new Promise<void>((klaar, mis) => {
    kind.once('error', mis);
    kind.once('close', (code) =>
      code === 0 ? klaar() : mis(new Error(`De demogegevens konden niet geladen worden: ${laatste}`)),
    );
  });
  writeFileSync(merk(data, regio, 'geladen'), new Date().toISOString());
}
