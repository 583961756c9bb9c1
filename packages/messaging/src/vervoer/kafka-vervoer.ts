import type { Kafka } from 'kafkajs';
import { Lezer } from './lezer.js';
import type { Abonnement, Stapel, UitgaandRecord, Vervoer } from './vervoer.js';
import { Zender } from './zender.js';

export interface KafkaVervoerOpties {
  sessietijd: number;
  voorInleveren: () => void | Promise<void>;
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

  abonneer(topic: string, groep: string, verwerk: (s: Stapel) => Promise<void>): Promise<Abonnement> {
    const lezer = new Lezer(this.kafka, { topic, groep, verwerk, ...this.o });
    this.lezers.push(lezer);
    lezer.begin();
    return Promise.resolve(lezer);
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
