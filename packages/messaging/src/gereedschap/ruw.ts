import kafkajs from 'kafkajs';
import type { TopicMessages } from 'kafkajs';
import { maakKafka, type KafkaAanmelding } from '../vervoer/kafka-client.js';

/** One record as it comes, without any check. */
export interface KaalRecord {
  sleutel: string;
  waarde: Buffer;
}

/** Bare kafkajs as an expert would send with it: idempotent, acks of all, one batch awaited at a time. For comparison. */
export async function ruweZender(
  k: KafkaAanmelding,
): Promise<{ stuur(batch: TopicMessages[]): Promise<void>; sluit(): Promise<void> }> {
  const producer = maakKafka(k, 'ruw').producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  return {
    stuur: async (topicMessages) => void (await producer.sendBatch({ acks: -1, topicMessages })),
    sluit: () => producer.disconnect(),
  };
}

/** Bare kafkajs as an expert would read with it: whole batches from the beginning, offsets stored after each. */
export async function ruweLezer(
  k: KafkaAanmelding,
  topic: string,
  groep: string,
  verwerk: (records: KaalRecord[]) => Promise<void>,
): Promise<{ sluit(): Promise<void> }> {
  const consumer = maakKafka(k, 'ruw').consumer({
    groupId: groep,
    maxBytesPerPartition: 2_097_152,
    maxWaitTimeInMs: 1000,
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachBatchAutoResolve: false,
    eachBatch: async ({ batch, resolveOffset }) => {
      await verwerk(
        batch.messages.map((m) => ({ sleutel: m.key?.toString() ?? '', waarde: m.value ?? Buffer.alloc(0) })),
      );
      resolveOffset(batch.lastOffset());
    },
  });
  return { sluit: () => consumer.disconnect() };
}
