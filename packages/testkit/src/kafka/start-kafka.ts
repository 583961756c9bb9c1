import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { vrijePoort } from '../proces/poort.js';
import { beeindig, leeft, opdrachtregel, startLos } from '../proces/proces.js';
import { instellingen, type KafkaPoorten } from './instellingen.js';
import { kafkaJars } from './jars.js';
import { wachtOpAanmelding, type Aanmelding, type KafkaBeheer } from './scram-gebruikers.js';

/** A broker that clients reach with SCRAM-SHA-512 at `brokers`; `beheer` is the super user. */
export interface Kafka {
  brokers: string[];
  beheer: Aanmelding;
  gebruikersbeheer: KafkaBeheer;
  overgenomen: boolean;
  /** Where the extra listeners are. */
  extra: Record<string, number>;
  stop(): Promise<void>;
}

export interface KafkaOpties {
  /** Folder of this broker; its data stay there. */
  map: string;
  /** Port for clients to take when it is free. */
  poort?: number;
  jars?: string;
  /** Extra listeners (letters only), each with the port that its clients are told: that of a proxy before it. */
  langs?: Record<string, number>;
  /** Settings beside or instead of ours, as in `server.properties`. */
  ook?: Record<string, string | number>;
}

interface Stand {
  poorten: KafkaPoorten;
  wachtwoord: string;
}

/** Starts Apache Kafka (KRaft, SCRAM, access rules on) in `map`, or adopts the broker that already runs there. */
export async function startKafka(opties: KafkaOpties): Promise<Kafka> {
  const { map } = opties;
  const overgenomen = await neemOver(map);
  const stand = overgenomen ? leesStand(map) : await start(opties);
  if (!overgenomen) await gereed(map, stand, 90_000);
  return {
    brokers: [`127.0.0.1:${stand.poorten.sasl}`],
    beheer: beheer(stand),
    gebruikersbeheer: { adres: `127.0.0.1:${stand.poorten.intern}` },
    overgenomen,
    extra: stand.poorten.extra ?? {},
    stop: () => stopKafka(map),
  };
}

const beheer = (stand: Stand): Aanmelding => ({ gebruiker: 'admin', wachtwoord: stand.wachtwoord });

/** True when a broker runs here and answers. One that is just dying may still look alive: then it is waited for. */
async function neemOver(map: string): Promise<boolean> {
  if (!lopende(map)) return false;
  return gereed(map, leesStand(map), 60_000).then(
    () => true,
    (fout: unknown) => {
      if (lopende(map)) throw fout;
      return false;
    },
  );
}

/** Waits until the administrator can log in. @throws at once when the process is gone */
async function gereed(map: string, stand: Stand, tijdslimiet: number): Promise<void> {
  const einde = Date.now() + tijdslimiet;
  for (;;) {
    const fout = await wachtOpAanmelding(`127.0.0.1:${stand.poorten.sasl}`, beheer(stand), 500).then(
      () => undefined,
      (reden: unknown) => reden as Error,
    );
    if (!fout) return;
    if (!lopende(map)) throw new Error(`Kafka is gestopt; zie ${join(map, 'kafka.log')}`);
    if (Date.now() > einde) throw fout;
  }
}

/** Stops the broker of `map`, if one runs there. */
export async function stopKafka(map: string): Promise<void> {
  const pid = lopende(map);
  if (pid) await beeindig(pid, 'SIGTERM', 7_000);
  rmSync(join(map, 'kafka.pid'), { force: true });
}

/** Removes all that the broker of `map` kept, its users and rights too; stop or kill it first. Ports and login stay. */
export const wisKafka = (map: string): void => rmSync(join(map, 'data'), { recursive: true, force: true });

/** The broker's process, recognised by its command line: a pid alone may have been given to another program. */
function lopende(map: string): number | undefined {
  const pad = join(map, 'kafka.pid');
  if (!existsSync(pad)) return undefined;
  const pid = Number(readFileSync(pad, 'utf8'));
  const regel = leeft(pid) ? opdrachtregel(pid) : '';
  return regel.includes('kafka.Kafka') && regel.includes(join(map, 'server.properties')) ? pid : undefined;
}

const leesStand = (map: string): Stand => JSON.parse(readFileSync(join(map, 'stand.json'), 'utf8')) as Stand;

async function start({ map, poort = 0, jars, langs = {}, ook = {} }: KafkaOpties): Promise<Stand> {
  const lib = jars ?? (await kafkaJars());
  const oud = existsSync(join(map, 'stand.json')) ? leesStand(map) : undefined;
  mkdirSync(map, { recursive: true });
  const extra: Record<string, number> = {};
  for (const naam of Object.keys(langs)) extra[naam] = await vrijePoort(oud?.poorten.extra?.[naam]);
  const poorten: KafkaPoorten = {
    extra,
    sasl: await vrijePoort(oud?.poorten.sasl ?? poort),
    intern: await vrijePoort(oud?.poorten.intern),
    controller: await vrijePoort(oud?.poorten.controller),
  };
  const stand = { poorten, wachtwoord: oud?.wachtwoord ?? randomBytes(18).toString('base64url') };
  const bestand = join(map, 'server.properties');
  writeFileSync(bestand, instellingen(map, poorten, langs, ook));
  if (!oud || !existsSync(join(map, 'data', 'meta.properties'))) await formatteer(map, lib, bestand, stand.wachtwoord);
  writeFileSync(join(map, 'stand.json'), JSON.stringify(stand), { mode: 0o600 });
  const args = [
    ...geheugen(300),
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
    '-cp',
    `${lib}/*`,
    'kafka.Kafka',
    bestand,
  ];
  const pid = await startLos('java', args, join(map, 'kafka.log'), { cwd: map });
  writeFileSync(join(map, 'kafka.pid'), String(pid));
  return stand;
}

/** Formats the storage once. The tool prints the password it is given, so its output goes nowhere. */
async function formatteer(map: string, lib: string, bestand: string, wachtwoord: string): Promise<void> {
  rmSync(join(map, 'data'), { recursive: true, force: true });
  const cluster = randomBytes(16).toString('base64url');
  const scram = `SCRAM-SHA-512=[name=admin,password=${wachtwoord}]`;
  // One word with its name: an id that begins with a dash would be read as an option.
  const id = `--cluster-id=${cluster}`;
  const args = ['-cp', `${lib}/*`, 'kafka.tools.StorageTool', 'format', id, '-c', bestand, '-S', scram];
  await promisify(execFile)('java', [...geheugen(128), ...args]).catch((fout: unknown) => {
    const reden = String((fout as { stderr?: string }).stderr ?? fout).replaceAll(wachtwoord, '…');
    throw new Error(`Kafka kon zijn opslag niet klaarzetten: ${reden}`);
  });
}

const geheugen = (mb: number): string[] => [
  `-Xmx${mb}m`,
  '-Xms64m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Xshare:auto',
];
