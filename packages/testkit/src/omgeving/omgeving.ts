import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startKafka } from '../kafka/start-kafka.js';
import { maakGebruikers, wachtOpAanmelding, type Aanmelding, type KafkaBeheer } from '../kafka/scram-gebruikers.js';
import { maakDatabase } from '../postgres/nieuwe-database.js';
import { startPostgres } from '../postgres/start-postgres.js';
import { leeft, metSlot } from '../proces/proces.js';
import { wortel } from '../proces/wortel.js';
import { ruimOp } from './ruim-op.js';

/** Addresses of the one server and the one broker that all tests of a run share; the runner hands them on as a file. */
export interface ProefAdressen {
  beheerUrl: string;
  brokers: string[];
  beheer: Aanmelding;
  gebruikersbeheer: KafkaBeheer;
}

/** What an integration test works with. */
export interface TestOmgeving {
  /** A new, empty database with its own role; gives the connection address. */
  databaseUrl(naam: string): Promise<string>;
  beheerUrl: string;
  brokers: string[];
  /** The broker's super user: for topics, access rules and looking into other people's mailboxes. */
  beheer: Aanmelding;
  /** Makes a broker user and waits until it can log in. */
  maakGebruiker(naam: string, wachtwoord: string): Promise<Aanmelding>;
}

let teller = 0;

/** Real PostgreSQL and Kafka for a test: those of the test runner (`WEERTHUIS_PROEF`), else its own, kept running for the next test. */
export async function testOmgeving(env: NodeJS.ProcessEnv = process.env): Promise<TestOmgeving> {
  const bestand = env['WEERTHUIS_PROEF'];
  const adressen = bestand && existsSync(bestand) ? leesAdressen(bestand) : await eigenProef(env);
  return {
    ...adressen,
    databaseUrl: (naam) => maakDatabase(adressen.beheerUrl, uniekeNaam(naam)),
    maakGebruiker: async (gebruiker, wachtwoord) => {
      await maakGebruikers(adressen.gebruikersbeheer, [{ gebruiker, wachtwoord }]);
      await wachtOpAanmelding(adressen.brokers[0] ?? '', { gebruiker, wachtwoord });
      return { gebruiker, wachtwoord };
    },
  };
}

const leesAdressen = (bestand: string): ProefAdressen => JSON.parse(readFileSync(bestand, 'utf8')) as ProefAdressen;

/** The owner's process id is in the name, so that what a finished test left behind can be told from what is in use. */
const uniekeNaam = (naam: string): string =>
  `proef_${process.pid}_${++teller}${Date.now() % 100_000}_${naam.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}`.slice(
    0,
    50,
  );

async function eigenProef(env: NodeJS.ProcessEnv): Promise<ProefAdressen> {
  const map = join(wortel(), '.weerthuis', 'proef');
  mkdirSync(map, { recursive: true });
  return metSlot(join(map, 'slot'), () => startProef(map, env));
}

/** Starts (or adopts) both servers of a test run in `map`; `DATABASE_URL` and `KAFKA_BROKERS` replace ours. */
export async function startProef(map: string, env: NodeJS.ProcessEnv = process.env): Promise<ProefAdressen> {
  const [beheerUrl, kafka] = await Promise.all([proefPostgres(map, env), proefKafka(map, env)]);
  await ruimOp(beheerUrl, leeft);
  return { beheerUrl, ...kafka };
}

async function proefPostgres(map: string, env: NodeJS.ProcessEnv): Promise<string> {
  const url = env['DATABASE_URL'];
  return url ?? (await startPostgres({ map: join(map, 'postgres'), duurzaam: false, maxVerbindingen: 300 })).beheerUrl;
}

async function proefKafka(map: string, env: NodeJS.ProcessEnv): Promise<Omit<ProefAdressen, 'beheerUrl'>> {
  const brokers = env['KAFKA_BROKERS']?.split(',');
  if (!brokers?.[0]) {
    const { brokers, beheer, gebruikersbeheer } = await startKafka({ map: join(map, 'kafka') });
    return { brokers, beheer, gebruikersbeheer };
  }
  const beheer = { gebruiker: env['KAFKA_BEHEER_GEBRUIKER'] ?? '', wachtwoord: env['KAFKA_BEHEER_WACHTWOORD'] ?? '' };
  return { brokers, beheer, gebruikersbeheer: { adres: brokers[0], beheer } };
}
