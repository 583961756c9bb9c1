import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import type { AclEntry, Admin, Consumer, Kafka } from 'kafkajs';
import type { RuweKop } from '../handtekening/koppen.js';
import { maakKafka, type KafkaAanmelding } from '../vervoer/kafka-client.js';
import { porties } from '../vervoer/porties.js';

/** One record with every byte of it, as it can be produced again. */
export interface RuwRecord {
  topic: string;
  partitie: number;
  positie: string;
  sleutel: Buffer | null;
  koppen: Record<string, RuweKop>;
  waarde: Buffer | null;
}

/**
 * What whoever runs the broker can do to a mailbox: for fault tests and for repair. No instance uses it; it needs the
 * login of a super user.
 */
export class Busgereedschap {
  private constructor(
    private readonly kafka: Kafka,
    private readonly admin: Admin,
  ) {}

  static async open(beheer: KafkaAanmelding): Promise<Busgereedschap> {
    const kafka = maakKafka(beheer, 'weerthuis-gereedschap');
    const admin = kafka.admin();
    await admin.connect();
    return new Busgereedschap(kafka, admin);
  }

  sluit(): Promise<void> {
    return this.admin.disconnect();
  }

  /** All records of these topics, from the first to what is the last now. */
  async lees(topics: string[]): Promise<RuwRecord[]> {
    const einden = new Map<string, bigint>();
    for (const topic of topics)
      for (const { partition, high, low } of await this.admin.fetchTopicOffsets(topic))
        if (BigInt(high) > BigInt(low)) einden.set(`${topic} ${partition}`, BigInt(high) - 1n);
    if (!einden.size) return [];
    const groepId = `gereedschap-${randomUUID()}`;
    const consumer = this.kafka.consumer({ groupId: groepId, sessionTimeout: 10_000, maxWaitTimeInMs: 200 });
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    try {
      return await this.verzamel(consumer, einden);
    } finally {
      await consumer.disconnect();
      await this.admin.deleteGroups([groepId]).catch(() => undefined);
    }
  }

  private verzamel(consumer: Consumer, einden: Map<string, bigint>): Promise<RuwRecord[]> {
    const records: RuwRecord[] = [];
    return new Promise((klaar, mis) => {
      consumer
        .run({
          eachMessage: ({ topic, partition, message: m }) => {
            const plek = `${topic} ${partition}`;
            records.push({
              topic,
              partitie: partition,
              positie: m.offset,
              sleutel: m.key,
              koppen: m.headers ?? {},
              waarde: m.value,
            });
            if (BigInt(m.offset) >= (einden.get(plek) ?? -1n)) einden.delete(plek);
            if (!einden.size) klaar(records);
            return Promise.resolve();
          },
        })
        .catch(mis);
    });
  }

  /** Produces records in the given order, as they are. */
  async schrijf(records: Omit<RuwRecord, 'partitie' | 'positie'>[]): Promise<void> {
    const producer = this.kafka.producer({
      maxInFlightRequests: 1,
      createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    try {
      for (const [topic, deel] of porties(records).flatMap((p) => [...Map.groupBy(p, (r) => r.topic)]))
        await producer.send({
          topic,
          acks: -1,
          messages: deel.map(({ sleutel, koppen, waarde }) => ({ key: sleutel, headers: koppen, value: waarde })),
        });
    } finally {
      await producer.disconnect();
    }
  }

  /** Records of the topic that the group has not handed in yet. */
  async achterstand(topic: string, groep: string): Promise<number> {
    const [stand] = await this.admin.fetchOffsets({ groupId: groep, topics: [topic] });
    const einden = await this.admin.fetchTopicOffsets(topic);
    return einden.reduce((som, { partition, high, low }) => {
      const offset = Number(stand?.partitions.find((p) => p.partition === partition)?.offset ?? -1);
      return som + Number(high) - Math.max(offset, Number(low));
    }, 0);
  }

  /** Position from which the group goes on, in a topic of one partition. */
  async ingeleverd(topic: string, groep: string): Promise<string> {
    const [stand] = await this.admin.fetchOffsets({ groupId: groep, topics: [topic] });
    const offset = stand?.partitions[0]?.offset ?? '-1';
    return offset === '-1' ? '0' : offset;
  }

  /** Lets the group read the topic from its beginning; nobody of the group may be reading. */
  async zetTerug(topic: string, groep: string): Promise<void> {
    await this.admin.resetOffsets({ groupId: groep, topic, earliest: true });
  }

  /** Forgets all records that are there now; positions go on from where they were. */
  async wisRecords(topic: string): Promise<void> {
    const einden = await this.admin.fetchTopicOffsets(topic);
    await this.admin.deleteTopicRecords({
      topic,
      partitions: einden.map(({ partition, high }) => ({ partition, offset: high })),
    });
  }

  async wisTopic(topic: string): Promise<void> {
    await this.admin.deleteTopics({ topics: [topic], timeout: 10_000 });
  }

  /** Takes the right to read this topic away from a principal (`User:…`), or gives it back. */
  async leesrecht(topic: string, principal: string, mag: boolean): Promise<void> {
    const recht: AclEntry = {
      principal,
      host: '*',
      resourceType: kafkajs.AclResourceTypes.TOPIC,
      resourceName: topic,
      resourcePatternType: kafkajs.ResourcePatternTypes.LITERAL,
      operation: kafkajs.AclOperationTypes.READ,
      permissionType: kafkajs.AclPermissionTypes.ALLOW,
    };
    if (mag) await this.admin.createAcls({ acl: [recht] });
    else await this.admin.deleteAcls({ filters: [recht] });
  }
}
