import kafkajs from 'kafkajs';
import type { Kafka, Producer, TopicMessages } from 'kafkajs';
import { TopicGeweigerd, type UitgaandRecord } from './vervoer.js';

const GEWEIGERD = new Set(['TOPIC_AUTHORIZATION_FAILED', 'UNKNOWN_TOPIC_OR_PARTITION', 'INVALID_TOPIC_EXCEPTION']);

/** One idempotent producer (acks=all) that is thrown away after every failure. */
export class Zender {
  private producer?: Promise<Producer>;

  constructor(private readonly kafka: Kafka) {}

  async begin(): Promise<void> {
    await this.open();
  }

  /** @throws TopicGeweigerd when all records are for one topic and the broker refuses it; else the broker's error */
  async stuur(records: UitgaandRecord[]): Promise<void> {
    const topics = perTopic(records);
    try {
      const producer = await this.open();
      await producer.sendBatch({ acks: -1, topicMessages: topics });
    } catch (fout) {
      await this.ververs();
      const type =
        (fout as { type?: string; cause?: { type?: string } }).type ??
        (fout as { cause?: { type?: string } }).cause?.type;
      const enige = topics.length === 1 ? topics[0] : undefined;
      throw enige && type && GEWEIGERD.has(type) ? new TopicGeweigerd(enige.topic, fout) : fout;
    }
  }

  async ververs(): Promise<void> {
    const oud = this.producer;
    delete this.producer;
    await oud?.then((p) => p.disconnect()).catch(() => undefined);
  }

  private open(): Promise<Producer> {
    this.producer ??= this.maak().catch((fout: unknown) => {
      delete this.producer;
      throw fout;
    });
    return this.producer;
  }

  private async maak(): Promise<Producer> {
    const producer = this.kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
      retry: { retries: 3, initialRetryTime: 100 },
    });
    await producer.connect();
    return producer;
  }
}

function perTopic(records: UitgaandRecord[]): TopicMessages[] {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, sleutel, koppen, waarde } of records) {
    const rij = topics.get(topic) ?? { topic, messages: [] };
    rij.messages.push({ key: sleutel, value: waarde, headers: koppen });
    topics.set(topic, rij);
  }
  return [...topics.values()];
}
