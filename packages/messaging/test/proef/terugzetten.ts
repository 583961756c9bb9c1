import { systeemUitvoerder, Werkplaats, type Instantie, type Werkeenheid } from '@weerthuis/platform';
import { metVerbinding } from '@weerthuis/testkit';
import { topics } from '../../src/index.js';
import { maakKafka } from '../../src/vervoer/kafka-client.js';
import type { Proefregio } from './opstelling.js';

const databaseVan = (regio: Proefregio, naam: string) => new URL(regio.config(naam).databaseUrl).pathname.slice(1);

/** A copy of the database of a party that does not run now: a backup of this moment. Gives what puts it back. */
export async function reservekopie(regio: Proefregio, naam: string): Promise<() => Promise<void>> {
  const database = databaseVan(regio, naam);
  const kopie = `${database.slice(0, 50)}_kopie`;
  const maak = (nieuw: string, van: string) =>
    metVerbinding(regio.omgeving.beheerUrl, async (db) => {
      await db.query(`drop database if exists ${nieuw} with (force)`);
      await db.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${van}' and pid <> pg_backend_pid()`,
      );
      await db.query(`create database ${nieuw} template ${van} owner ${database}`);
    });
  await maak(kopie, database);
  return () => maak(database, kopie);
}

/** All that lies in the mailbox of a party is gone, as after its retention. */
export async function leegPostvak(regio: Proefregio, naam: string): Promise<void> {
  const admin = maakKafka({ brokers: regio.omgeving.brokers, ...regio.omgeving.beheer }, 'proef').admin();
  await admin.connect();
  try {
    const topic = topics.in(regio.profiel.regio, regio.oin(naam));
    const einden = await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({
      topic,
      partitions: einden.map(({ partition, high }) => ({ partition, offset: high })),
    });
  } finally {
    await admin.disconnect();
  }
}

/** As an operator. */
export const bedien = <T>(i: Instantie, werk: (w: Werkeenheid) => Promise<T>): Promise<T> =>
  i.app
    .get(Werkplaats)
    .voer({ door: systeemUitvoerder(i.diensten.config.oin, 'beheerder'), handeling: 'proef.beheer' }, werk);
