import kafkajs from 'kafkajs';
import type { Kafka, Producer, RecordMetadata, TopicMessages } from 'kafkajs';
import { binnen } from './binnen.js';
import { TopicGeweigerd, type UitgaandRecord } from './vervoer.js';

/** A broker that makes us wait longer, by its quota or by silence, counts as not answering. Milliseconds. */
const LANGST = 60_000;
/** kafkajs waits for all that was asked before it closes a line; whoever throws a producer away does not. */
const AFSCHEID = 2000;

const GEWEIGERD = new Set(['TOPIC_AUTHORIZATION_FAILED', 'UNKNOWN_TOPIC_OR_PARTITION', 'INVALID_TOPIC_EXCEPTION']);

/** One idempotent producer (acks=all) that is thrown away after every failure. */
export class Zender {
  private producer?: Promise<Producer>;
  private readonly posities = new Map<string, string>();

  constructor(private readonly kafka: Kafka) {}

  async begin(): Promise<void> {
    await this.open();
  }

  /** @throws TopicGeweigerd when all records are for one topic and the broker refuses it; else the broker's error */
  async stuur(records: UitgaandRecord[]): Promise<void> {
    const topics = perTopic(records);
    try {
      const producer = await this.open();
      const uitkomst = await producer.sendBatch({ acks: -1, topicMessages: topics });
      this.onthoud(uitkomst, topics);
    } catch (fout) {
      await this.ververs();
      const type =
        (fout as { type?: string; cause?: { type?: string } }).type ??
        (fout as { cause?: { type?: string } }).cause?.type;
      const enige = topics.length === 1 ? topics[0] : undefined;
      throw enige && type && GEWEIGERD.has(type) ? new TopicGeweigerd(enige.topic, fout) : fout;
    }
  }

  /** Of a topic with one partition. */
  positie(topic: string): string | undefined {
    return this.posities.get(topic);
  }

  async ververs(): Promise<void> {
    const oud = this.producer;
    delete this.producer;
    if (oud)
      await binnen(
        oud.then((p) => p.disconnect()),
        AFSCHEID,
        '',
      ).catch(() => undefined);
  }

  /** A retry that the broker had already stored is told without its position. */
  private onthoud(uitkomst: RecordMetadata[], topics: TopicMessages[]): void {
    for (const { topicName, partition, baseOffset } of uitkomst) {
      const aantal = topics.find((t) => t.topic === topicName)?.messages.length ?? 0;
      if (partition === 0 && baseOffset && Number(baseOffset) >= 0)
        this.posities.set(topicName, String(BigInt(baseOffset) + BigInt(aantal) - 1n));
      else this.posities.delete(topicName);
    }
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
      retry: { retries: 1, initialRetryTime: 100 },
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
