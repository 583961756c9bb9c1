import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { metSlot } from '../proces/proces.js';
import { wortel } from '../proces/wortel.js';

/** What to do when Kafka cannot be run here; shown to people, so in Dutch. */
export const ZONDER_JAVA =
  'Voor Kafka zijn Java 17 (of nieuwer) en Maven nodig. Installeer ze (Debian: apt-get install openjdk-17-jre-headless maven), ' +
  'of geef een bestaand cluster op met KAFKA_BROKERS, KAFKA_BEHEER_GEBRUIKER en KAFKA_BEHEER_WACHTWOORD.';

/** True when the program is on PATH and answers. */
export function aanwezig(programma: string, vraag: string): boolean {
  try {
    execFileSync(programma, [vraag], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The folder with Kafka's jars, fetched once by Maven from `infra/kafka/pom.xml` and kept under `.weerthuis/kafka-lib`.
 * @throws Error naming what to install.
 */
export async function kafkaJars(thuis: string = wortel()): Promise<string> {
  const pom = join(thuis, 'infra', 'kafka', 'pom.xml');
  const doel = join(thuis, '.weerthuis', 'kafka-lib');
  const stempel = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (geldig(doel, stempel)) return doel;
  mkdirSync(join(thuis, '.weerthuis'), { recursive: true });
  return metSlot(`${doel}.slot`, async () => {
    if (!geldig(doel, stempel)) await haal(pom, doel, stempel);
    return doel;
  });
}

const geldig = (doel: string, stempel: string): boolean =>
  existsSync(join(doel, 'stempel')) && readFileSync(join(doel, 'stempel'), 'utf8') === stempel;

async function haal(pom: string, doel: string, stempel: string): Promise<void> {
  if (!aanwezig('java', '-version') || !aanwezig('mvn', '-v')) throw new Error(ZONDER_JAVA);
  const half = `${doel}.half`;
  for (const map of [half, doel]) rmSync(map, { recursive: true, force: true });
  const args = [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${half}`,
    '-DincludeScope=runtime',
  ];
  await promisify(execFile)('mvn', args, { maxBuffer: 1 << 24 }).catch((fout: { stdout?: string; message: string }) => {
    const reden = (fout.stdout ?? '').split('\n').find((regel) => regel.includes('[ERROR]')) ?? fout.message;
    throw new Error(`Maven kon Kafka niet ophalen: ${reden}`);
  });
  writeFileSync(join(half, 'stempel'), stempel);
  renameSync(half, doel);
}
