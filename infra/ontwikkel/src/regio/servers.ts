import { join } from 'node:path';
import { startKafka, startPostgres, type Aanmelding, type KafkaBeheer } from '@weerthuis/testkit';
import { POORT } from './poorten.js';

/** The database server and the broker of a region: ours, or those that the environment names. */
export interface Servers {
  beheerUrl: string;
  brokers: string[];
  beheer: Aanmelding;
  gebruikersbeheer: KafkaBeheer;
  /** Stops what is ours. */
  stop(): Promise<void>;
}

type Deel<T> = T & { stop(): Promise<void> };

/** Starts or adopts both, at the same time. */
export async function startServers(data: string, basis: number, meld: (regel: string) => void, env = process.env): Promise<Servers> {
  const [pg, kafka] = await Promise.all([database(data, basis, meld, env), broker(data, basis, meld, env)]);
  return { ...pg, ...kafka, stop: async () => void (await Promise.all([pg.stop(), kafka.stop()])) };
}

const nietsTeStoppen = async (): Promise<void> => undefined;

async function database(data: string, basis: number, meld: (regel: string) => void, env: NodeJS.ProcessEnv): Promise<Deel<{ beheerUrl: string }>> {
  const url = env['DATABASE_URL'];
  if (url) return { beheerUrl: url, stop: nietsTeStoppen };
  const pg = await startPostgres({ map: join(data, 'postgres'), poort: basis + POORT.postgres, maxVerbindingen: 160 });
  meld(`PostgreSQL ${pg.overgenomen ? 'draaide nog' : 'gestart'} (poort ${pg.poort})`);
  return { beheerUrl: pg.beheerUrl, stop: pg.stop };
}

async function broker(data: string, basis: number, meld: (regel: string) => void, env: NodeJS.ProcessEnv): Promise<Deel<Omit<Servers, 'beheerUrl' | 'stop'>>> {
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
