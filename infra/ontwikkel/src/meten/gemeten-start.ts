import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { totdat, wortel } from '@weerthuis/testkit';

/** A region that was started as a person does, with the moment of each line that it printed. */
export interface GemetenStart {
  /** Seconds from the end of the build to the table. */
  seconden: number;
  /** Seconds that loading the demo data took, when it did. */
  demo?: number;
  /** Node of the host, its children, the broker and the database server. */
  processen: { host: number; kafka: number; postgres: number };
  doodt(): Promise<void>;
  stopt(): Promise<number>;
}

/** Runs `npm start` in its plain form and waits until the region is ready. */
export async function startGemeten(data: string, ...vlaggen: string[]): Promise<GemetenStart> {
  const kind = spawn(process.execPath, [join(wortel(), 'start.mjs'), '--data', data, ...vlaggen], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const momenten: [number, string][] = [];
  kind.stdout.on('data', (deel: Buffer) => momenten.push([performance.now(), deel.toString()]));
  const moment = (tekst: string): number | undefined => momenten.find(([, regel]) => regel.includes(tekst))?.[0];
  await totdat(() => moment('Stoppen: Ctrl-C') ?? kind.exitCode !== null, {
    tijdslimiet: 300_000,
    omschrijving: 'een lopende regio',
  });
  const [gebouwd, tabel] = [moment('gebouwd'), moment('Stoppen: Ctrl-C')];
  if (!gebouwd || !tabel) throw new Error(`De start mislukte:\n${momenten.map(([, regel]) => regel).join('')}`);
  const [laden, geladen] = [moment('demogegevens laden'), moment('demogegevens geladen')];
  const pid = (pad: string): number => Number(readFileSync(join(data, pad), 'utf8').split('\n')[0]);
  return {
    seconden: (tabel - gebouwd) / 1000,
    ...(laden && geladen ? { demo: (geladen - laden) / 1000 } : {}),
    processen: { host: kind.pid ?? 0, kafka: pid('kafka/kafka.pid'), postgres: pid('postgres/data/postmaster.pid') },
    doodt: () => eind(kind, 'SIGKILL').then(() => undefined),
    stopt: () => eind(kind, 'SIGINT'),
  };
}

async function eind(kind: ChildProcess, signaal: NodeJS.Signals): Promise<number> {
  const begin = performance.now();
  kind.kill(signaal);
  await totdat(() => kind.exitCode !== null || kind.signalCode !== null, { tijdslimiet: 30_000 });
  return (performance.now() - begin) / 1000;
}
