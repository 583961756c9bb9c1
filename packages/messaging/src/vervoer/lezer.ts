import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { binnen } from './binnen.js';
import type { Abonnement, BinnenkomendRecord, Stapel } from './vervoer.js';

export interface LezerOpties {
  topic: string;
  groep: string;
  sessietijd: number;
  verwerk: (s: Stapel) => Promise<void>;
  /** Places to go back to before the first read. */
  terug: () => Promise<{ partitie: number; positie: string }[]>;
  /** After storing a batch, before its offset is stored. */
  voorInleveren: () => void | Promise<void>;
  /** Wrong, and only for a test that must see it: hands in before it stored, and goes back to nothing. */
  eerstInleveren?: boolean;
  /** Wrong too: a reader that broke stays away. */
  blijftGebroken?: boolean;
  /** The subscription broke and is made again. */
  gebroken: (fout: Error) => void;
}

/** Offsets are stored at most this often: they only say where to begin again, and what comes twice the inbox knows. */
const INLEVEREN = 250;
const EERSTE_WACHT = 300;
const LANGSTE_WACHT = 10_000;
/** Leaving the group takes an answer from the broker; one that is silent does not keep us. */
const AFSCHEID = 5000;

/**
 * A line on which nothing was answered for so long is not there any more, whatever TCP says of it; a reader without a
 * partition asks no more than its heartbeats, and one that joins waits for the others. Milliseconds.
 */
const STIL = 12_000;
const KIJK = 2000;

const neemAfscheid = (consumer?: Consumer): Promise<void> =>
  binnen(consumer?.disconnect() ?? Promise.resolve(), AFSCHEID, '').catch(() => undefined);

/** One supervised consumer of one topic: whatever ends it, it is made again, later each time. */
export class Lezer implements Abonnement {
  private consumer?: Consumer;
  private gestopt = false;
  private lid = false;
  private wacht = EERSTE_WACHT;
  private wekker?: NodeJS.Timeout;
  private waker?: NodeJS.Timeout;
  /** Batches that are being stored: meanwhile nothing is asked of the broker. */
  private inWerk = 0;
  private readonly gelezen = new Map<number, string>();
  private inleverwekker?: NodeJS.Timeout;
  private bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly kafka: Kafka,
    private readonly o: LezerOpties,
  ) {}

  get actief(): boolean {
    return this.lid;
  }

  begin(): void {
    this.bezig = this.verbind();
  }

  async stop(): Promise<void> {
    this.gestopt = true;
    clearTimeout(this.wekker);
    clearInterval(this.waker);
    await this.bezig.catch(() => undefined);
    await this.leverIn();
    await neemAfscheid(this.consumer);
    this.lid = false;
  }

  private async verbind(): Promise<void> {
    const hartslag = Math.floor(this.o.sessietijd / 3);
    const aansluiten = Math.max(10_000, this.o.sessietijd);
    const consumer = this.kafka.consumer({
      groupId: this.o.groep,
      sessionTimeout: this.o.sessietijd,
      rebalanceTimeout: aansluiten,
      heartbeatInterval: hartslag,
      maxWaitTimeInMs: this.o.sessietijd < 10_000 ? 1000 : 5000,
      maxBytesPerPartition: 2_097_152,
      allowAutoTopicCreation: false,
      retry: { retries: 2, initialRetryTime: 200, restartOnFailure: () => Promise.resolve(false) },
    });
    this.consumer = consumer;
    consumer.on(consumer.events.GROUP_JOIN, () => {
      this.lid = true;
      this.wacht = EERSTE_WACHT;
    });
    this.waak(consumer, hartslag, aansluiten);
    consumer.on(consumer.events.CRASH, ({ payload }) => this.opnieuw(consumer, payload.error));
    try {
      const terug = this.o.eerstInleveren ? [] : await this.o.terug();
      await consumer.connect();
      await consumer.subscribe({ topic: this.o.topic, fromBeginning: true });
      const loopt = consumer.run({
        eachBatchAutoResolve: false,
        autoCommit: false,
        partitionsConsumedConcurrently: 2,
        eachBatch: (b) => this.stapel(b),
      });
      for (const { partitie, positie } of terug)
        consumer.seek({ topic: this.o.topic, partition: partitie, offset: positie });
      await loopt;
    } catch (fout) {
      this.opnieuw(consumer, fout as Error);
    }
  }

  /** kafkajs asks again and again on a line that is half open; every answer counts as a sign of life. */
  private waak(consumer: Consumer, hartslag: number, aansluiten: number): void {
    let laatst = Date.now();
    let sluitAan = true;
    consumer.on(consumer.events.REBALANCING, () => (sluitAan = true));
    consumer.on(consumer.events.GROUP_JOIN, () => (sluitAan = false));
    consumer.on(consumer.events.REQUEST, () => (laatst = Date.now()));
    clearInterval(this.waker);
    this.waker = setInterval(() => {
      if (this.inWerk) laatst = Date.now();
      if (Date.now() - laatst > STIL + (sluitAan ? aansluiten : hartslag))
        this.opnieuw(consumer, new Error('de broker antwoordt niet op het lezen'));
    }, KIJK).unref();
  }

  private opnieuw(consumer: Consumer, fout: Error): void {
    if (this.gestopt || this.consumer !== consumer) return;
    delete this.consumer;
    clearInterval(this.waker);
    this.lid = false;
    this.o.gebroken(fout);
    if (this.o.blijftGebroken) return void (this.bezig = neemAfscheid(consumer));
    const wacht = this.wacht;
    this.wacht = Math.min(this.wacht * 2, LANGSTE_WACHT);
    this.wekker = setTimeout(() => {
      this.bezig = neemAfscheid(consumer).then(() => (this.gestopt ? undefined : this.verbind()));
    }, wacht);
  }

  private async stapel({ batch, heartbeat, resolveOffset, isStale, isRunning }: EachBatchPayload): Promise<void> {
    if (isStale() || !isRunning()) return;
    const records = batch.messages.map((m): BinnenkomendRecord => ({
      topic: batch.topic,
      partitie: batch.partition,
      positie: m.offset,
      tijd: Number(m.timestamp),
      sleutel: m.key,
      koppen: m.headers ?? {},
      waarde: m.value,
    }));
    if (this.o.eerstInleveren) await this.lever([[batch.partition, String(BigInt(batch.lastOffset()) + 1n)]]);
    this.inWerk++;
    try {
      if (records.length) await this.o.verwerk({ records, hartslag: heartbeat });
    } finally {
      this.inWerk--;
    }
    resolveOffset(batch.lastOffset());
    this.gelezen.set(batch.partition, String(BigInt(batch.lastOffset()) + 1n));
    this.inleverwekker ??= setTimeout(() => void this.leverIn(), INLEVEREN).unref();
  }

  /** Stores how far was read. What fails is read again: nothing is lost by it. */
  private async leverIn(): Promise<void> {
    clearTimeout(this.inleverwekker);
    delete this.inleverwekker;
    const standen = [...this.gelezen];
    this.gelezen.clear();
    if (!standen.length) return;
    try {
      await this.o.voorInleveren();
      await binnen(this.lever(standen), AFSCHEID, '');
    } catch {
      // Read again then, by us or by who takes over.
    }
  }

  private async lever(standen: [number, string][]): Promise<void> {
    const offsets = standen.map(([partition, offset]) => ({ topic: this.o.topic, partition, offset }));
    await this.consumer?.commitOffsets(offsets);
  }
}
