import { join } from 'node:path';
import { metVerbinding, startKafka, startPostgres, type Aanmelding, type KafkaBeheer } from '@weerthuis/testkit';
import { POORT } from './poorten.js';

/** The database server of a region: ours, or the one that the environment names; `stop` stops what is ours. */
export interface Databaseserver {
  beheerUrl: string;
  /** Writes what the start changed to disk, so that stopping need not. */
  bezink(): Promise<void>;
  stop(): Promise<void>;
}

/** The broker of a region, likewise. */
export interface Broker {
  brokers: string[];
  beheer: Aanmelding;
  gebruikersbeheer: KafkaBeheer;
  stop(): Promise<void>;
}

type Meld = (regel: string) => void;

const nietsTeStoppen = async (): Promise<void> => undefined;

/** Starts or adopts PostgreSQL, unless `DATABASE_URL` names a server. */
export async function startDatabaseserver(
  data: string,
  basis: number,
  meld: Meld,
  env = process.env,
): Promise<Databaseserver> {
  const url = env['DATABASE_URL'];
  if (url) return { beheerUrl: url, bezink: nietsTeStoppen, stop: nietsTeStoppen };
  const pg = await startPostgres({ map: join(data, 'postgres'), poort: basis + POORT.postgres, maxVerbindingen: 160 });
  meld(`PostgreSQL ${pg.overgenomen ? 'draaide nog' : 'gestart'} (poort ${pg.poort})`);
  const bezink = (): Promise<void> => metVerbinding(pg.beheerUrl, (db) => db.query('checkpoint')).then(() => undefined);
  return { beheerUrl: pg.beheerUrl, bezink, stop: pg.stop };
}

/** Starts or adopts Kafka, unless `KAFKA_BROKERS` names a cluster. */
export async function startBroker(data: string, basis: number, meld: Meld, env = process.env): Promise<Broker> {
  const brokers = env['KAFKA_BROKERS']?.split(',').map((adres) => adres.trim());
  if (brokers?.[0]) {
    const beheer = { gebruiker: env['KAFKA_BEHEER_GEBRUIKER'] ?? '', wachtwoord: env['KAFKA_BEHEER_WACHTWOORD'] ?? '' };
    if (!beheer.gebruiker) throw new Error('Bij KAFKA_BROKERS horen KAFKA_BEHEER_GEBRUIKER en KAFKA_BEHEER_WACHTWOORD');
    return { brokers, beheer, gebruikersbeheer: { adres: brokers[0], beheer }, stop: nietsTeStoppen };
  }
  const kafka = await startKafka({ map: join(data, 'kafka'), poort: basis + POORT.kafka });
  meld(`Kafka ${kafka.overgenomen ? 'draaide nog' : 'gestart'} (${kafka.brokers[0]})`);
  return kafka;
}
