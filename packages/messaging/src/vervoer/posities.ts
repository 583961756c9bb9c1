import type { Kafka } from 'kafkajs';
import type { BinnenkomendRecord } from './vervoer.js';

async function metAdmin<T>(kafka: Kafka, werk: (a: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await werk(admin);
  } finally {
    await admin.disconnect();
  }
}

/** First position of a topic with one partition, and the position after its last record. @throws when it cannot be seen */
export const omvang = (kafka: Kafka, topic: string): Promise<{ eerste: number; einde: number }> =>
  metAdmin(kafka, async (admin) => {
    const [p] = (await admin.fetchTopicOffsets(topic)).filter((x) => x.partition === 0);
    return { eerste: Number(p?.low ?? 0), einde: Number(p?.high ?? 0) };
  });

/** Where a group must go back to, because it is further than what the reader itself knows to have stored. */
export const terugNaar = (
  kafka: Kafka,
  topic: string,
  groep: string,
  gelezen: Map<number, bigint>,
): Promise<{ partitie: number; positie: string }[]> =>
  metAdmin(kafka, async (admin) => {
    const [stand] = await admin.fetchOffsets({ groupId: groep, topics: [topic] });
    return (stand?.partitions ?? [])
      .map((p) => ({ partitie: p.partition, groep: BigInt(p.offset), hier: (gelezen.get(p.partition) ?? -1n) + 1n }))
      .filter((p) => p.groep > p.hier)
      .map((p) => ({ partitie: p.partitie, positie: String(p.hier) }));
  });

const GEDULD = 20_000;

/** Reads one record of a topic with one partition, in a group that stores no position. */
export async function leesEen(
  kafka: Kafka,
  topic: string,
  groep: string,
  positie: number,
): Promise<BinnenkomendRecord> {
  const consumer = kafka.consumer({
    groupId: groep,
    sessionTimeout: 6000,
    maxWaitTimeInMs: 100,
    allowAutoTopicCreation: false,
    retry: { retries: 2, initialRetryTime: 200, restartOnFailure: () => Promise.resolve(false) },
  });
  let wekker: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    return await new Promise<BinnenkomendRecord>((klaar, mis) => {
      wekker = setTimeout(() => mis(new Error(`${topic}@${positie} was niet te lezen`)), GEDULD);
      consumer.on(consumer.events.CRASH, ({ payload }) => mis(payload.error));
      consumer
        .run({
          autoCommit: false,
          eachMessage: ({ partition, message: m }) => {
            if (partition === 0 && Number(m.offset) >= positie)
              klaar({
                ...{ topic, partitie: 0, positie: m.offset, tijd: Number(m.timestamp) },
                ...{ sleutel: m.key, koppen: m.headers ?? {}, waarde: m.value },
              });
            return Promise.resolve();
          },
        })
        .catch(mis);
      consumer.seek({ topic, partition: 0, offset: String(positie) });
    });
  } finally {
    clearTimeout(wekker);
    await consumer.disconnect().catch(() => undefined);
  }
}
