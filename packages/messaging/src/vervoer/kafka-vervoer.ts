import type { Kafka } from 'kafkajs';
import { Lezer } from './lezer.js';
import { leesEen, omvang, terugNaar } from './posities.js';
import type { Abonnement, BinnenkomendRecord, Stapel, UitgaandRecord, Vervoer } from './vervoer.js';
import { Zender } from './zender.js';

export interface KafkaVervoerOpties {
  sessietijd: number;
  voorInleveren: () => void | Promise<void>;
  eerstInleveren?: boolean;
  blijftGebroken?: boolean;
  gebroken: (fout: Error) => void;
}

/** The port on Apache Kafka through kafkajs. */
export class KafkaVervoer implements Vervoer {
  private readonly zender: Zender;
  private readonly lezers: Lezer[] = [];
  private clusterId?: string;

  constructor(
    private readonly kafka: Kafka,
    private readonly o: KafkaVervoerOpties,
  ) {
    this.zender = new Zender(kafka);
  }

  begin(): Promise<void> {
    return this.zender.begin();
  }

  stuur(records: UitgaandRecord[]): Promise<void> {
    return this.zender.stuur(records);
  }

  ververs(): Promise<void> {
    return this.zender.ververs();
  }

  abonneer(
    topic: string,
    groep: string,
    verwerk: (s: Stapel) => Promise<void>,
    gelezen?: () => Promise<Map<number, bigint>>,
  ): Promise<Abonnement> {
    const terug = async () => (gelezen ? terugNaar(this.kafka, topic, groep, await gelezen()) : []);
    const lezer = new Lezer(this.kafka, { topic, groep, verwerk, terug, ...this.o });
    this.lezers.push(lezer);
    lezer.begin();
    return Promise.resolve(lezer);
  }

  omvang(topic: string): Promise<{ eerste: number; einde: number }> {
    return omvang(this.kafka, topic);
  }

  leesEen(topic: string, groep: string, positie: number): Promise<BinnenkomendRecord> {
    return leesEen(this.kafka, topic, groep, positie);
  }

  positie(topic: string): string | undefined {
    return this.zender.positie(topic);
  }

  async cluster(): Promise<string> {
    if (!this.clusterId) {
      const admin = this.kafka.admin();
      await admin.connect();
      try {
        this.clusterId = (await admin.describeCluster()).clusterId;
      } finally {
        await admin.disconnect();
      }
    }
    return this.clusterId;
  }

  async sluit(): Promise<void> {
    await Promise.all(this.lezers.map((l) => l.stop()));
    await this.zender.ververs();
  }
}
