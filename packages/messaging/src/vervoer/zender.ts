import kafkajs from 'kafkajs';
import type { Kafka, Producer, RecordMetadata, TopicMessages } from 'kafkajs';
import { binnen } from './binnen.js';
import { porties } from './porties.js';
import { TopicGeweigerd, type UitgaandRecord } from './vervoer.js';

/** A broker that makes us wait longer, by its quota or by silence, counts as not answering. Milliseconds. */
const LANGST = 60_000;
/** kafkajs waits for all that was asked before it closes a line; whoever throws a producer away does not. */
const AFSCHEID = 2000;

const GEWEIGERD = new Set(['TOPIC_AUTHORIZATION_FAILED', 'UNKNOWN_TOPIC_OR_PARTITION', 'INVALID_TOPIC_EXCEPTION']);

/** What one caller wants sent, and whom to tell. */
interface Vraag {
  records: UitgaandRecord[];
  klaar: () => void;
  mis: (fout: unknown) => void;
}

const soort = (fout: unknown): string | undefined =>
  (fout as { type?: string }).type ?? (fout as { cause?: { type?: string } }).cause?.type;
const geweigerd = (fout: unknown): boolean => GEWEIGERD.has(soort(fout) ?? '');

/** One idempotent producer (acks=all) that is thrown away after every failure. */
export class Zender {
  private producer?: Promise<Producer>;
  private readonly posities = new Map<string, string>();
  private wachtend: Vraag[] = [];
  private bezig = false;

  constructor(private readonly kafka: Kafka) {}

  async begin(): Promise<void> {
    await this.open();
  }

  /**
   * What is asked while something is under way goes together after it: hundreds of small requests at once would each wait
   * for the others inside kafkajs.
   * @throws TopicGeweigerd when all records are for one topic and the broker refuses it; else the broker's error
   */
  stuur(records: UitgaandRecord[]): Promise<void> {
    return new Promise((klaar, mis) => {
      this.wachtend.push({ records, klaar, mis });
      if (!this.bezig) void this.werkAf();
    });
  }

  private async werkAf(): Promise<void> {
    this.bezig = true;
    while (this.wachtend.length) await this.samen(this.wachtend.splice(0));
    this.bezig = false;
  }

  /** Together; when a topic is refused each by itself, so that only who asked for that one is told. Never fails. */
  private async samen(vragen: Vraag[]): Promise<void> {
    try {
      await this.zend(vragen.flatMap((v) => v.records));
      for (const v of vragen) v.klaar();
    } catch (fout) {
      if (vragen.length === 1 || !geweigerd(fout)) return vragen.forEach((v) => v.mis(this.noem(v, fout)));
      for (const v of vragen) await this.samen([v]);
    }
  }

  private noem({ records }: Vraag, fout: unknown): unknown {
    const [eerste, ...rest] = new Set(records.map((r) => r.topic));
    return eerste && !rest.length && geweigerd(fout) ? new TopicGeweigerd(eerste, fout) : fout;
  }

  private async zend(records: UitgaandRecord[]): Promise<void> {
    try {
      for (const deel of porties(records)) {
        const topics = perTopic(deel);
        const producer = await this.open();
        const sturen = producer.sendBatch({ acks: -1, topicMessages: topics });
        this.onthoud(await binnen(sturen, LANGST, 'de broker antwoordt niet'), topics);
      }
    } catch (fout) {
      await this.ververs();
      throw fout;
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
