import { randomUUID } from 'node:crypto';
import { maakKafka, type KafkaAanmelding } from './kafka-client.js';

/** One record as whoever runs the broker can see it: every byte of its value, and all the rest as text. */
export interface ZichtbaarRecord {
  topic: string;
  /** Key, header names and header values. */
  buitenkant: string;
  /** The raw value as text. */
  binnenkant: string;
}

const tekst = (kop: Buffer | string | (Buffer | string)[] | undefined): string =>
  Array.isArray(kop) ? kop.map((k) => k.toString()).join(' ') : (kop?.toString() ?? '');

/**
 * Reads every record of the topics with this prefix, from the first to what is the last now. For an inspector with the
 * login of the operator; no instance uses it. Returns how many records were read.
 */
export async function leesAlles(
  beheer: KafkaAanmelding,
  voorvoegsel: string,
  zie: (r: ZichtbaarRecord) => void,
): Promise<number> {
  const kafka = maakKafka(beheer, 'weerthuis-toezicht');
  const admin = kafka.admin();
  await admin.connect();
  const namen = (await admin.listTopics()).filter((t) => t.startsWith(voorvoegsel));
  const einden = new Map<string, bigint>();
  for (const topic of namen)
    for (const { partition, high, low } of await admin.fetchTopicOffsets(topic))
      if (BigInt(high) > BigInt(low)) einden.set(`${topic} ${partition}`, BigInt(high) - 1n);
  const groepId = `toezicht-${randomUUID()}`;
  let gelezen = 0;
  if (einden.size > 0) {
    const consumer = kafka.consumer({ groupId: groepId, sessionTimeout: 10_000, maxWaitTimeInMs: 200 });
    await consumer.connect();
    await consumer.subscribe({ topics: namen, fromBeginning: true });
    await new Promise<void>((klaar, mis) => {
      const af = (topic: string, partitie: number, offset: string): void => {
        const plek = `${topic} ${partitie}`;
        if (BigInt(offset) >= (einden.get(plek) ?? -1n)) einden.delete(plek);
        if (einden.size === 0) klaar();
      };
      consumer
        .run({
          eachMessage: ({ topic, partition, message }) => {
            const koppen = Object.entries(message.headers ?? {}).map(([naam, kop]) => `${naam}=${tekst(kop)}`);
            const buitenkant = [topic, message.key?.toString() ?? '', ...koppen].join('\n');
            zie({ topic, buitenkant, binnenkant: message.value?.toString('utf8') ?? '' });
            gelezen++;
            af(topic, partition, message.offset);
            return Promise.resolve();
          },
        })
        .catch(mis);
    });
    await consumer.disconnect();
    await admin.deleteGroups([groepId]).catch(() => undefined);
  }
  await admin.disconnect();
  return gelezen;
}
