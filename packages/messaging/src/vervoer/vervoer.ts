import type { RuweKop } from '../handtekening/koppen.js';

/** One record to send. */
export interface UitgaandRecord {
  topic: string;
  sleutel: string;
  koppen: Record<string, string>;
  waarde: Buffer;
}

/** One record as the broker gives it. */
export interface BinnenkomendRecord {
  topic: string;
  partitie: number;
  positie: string;
  /** The broker's record time (LogAppendTime), milliseconds since 1970. */
  tijd: number;
  sleutel: Buffer | null;
  koppen: Record<string, RuweKop>;
  waarde: Buffer | null;
}

/** Records of one partition in order; `hartslag` keeps us in the group. */
export interface Stapel {
  records: BinnenkomendRecord[];
  hartslag: () => Promise<void>;
}

export interface Abonnement {
  /** Whether the subscription has joined its group now. */
  readonly actief: boolean;
  stop(): Promise<void>;
}

/** The port to the broker: all that the bus asks of Kafka while it runs. */
export interface Vervoer {
  /** Opens the producer. */
  begin(): Promise<void>;
  /**
   * Sends in the given order per key and waits for all replicas. @throws when any record was not acknowledged; then
   * some may have been sent.
   */
  stuur(records: UitgaandRecord[]): Promise<void>;
  /** Throws the producer away; the next `stuur` makes another. */
  ververs(): Promise<void>;
  /**
   * Reads a topic from its beginning or from where the group was. Each batch is stored as read only after `verwerk`
   * resolves. A crash restarts by itself with backoff and an alarm. `gelezen`: last positions that the reader itself knows; a
   * group that is further goes back to there.
   */
  abonneer(
    topic: string,
    groep: string,
    verwerk: (s: Stapel) => Promise<void>,
    gelezen?: () => Promise<Map<number, bigint>>,
  ): Promise<Abonnement>;
  /** First position of a topic with one partition, and the position after its last record. */
  omvang(topic: string): Promise<{ eerste: number; einde: number }>;
  /** The record at a position of a topic with one partition. */
  leesEen(topic: string, groep: string, positie: number): Promise<BinnenkomendRecord>;
  /** Position of the last record that was sent to this topic by us, when the broker told it. */
  positie(topic: string): string | undefined;
  /** Identity of the cluster, for positions. */
  cluster(): Promise<string>;
  sluit(): Promise<void>;
}

/** The broker refuses this topic to us (or it is not there): others may still work. */
export class TopicGeweigerd extends Error {
  constructor(
    readonly topic: string,
    oorzaak: unknown,
  ) {
    super(`${topic}: ${(oorzaak as Error).message}`, { cause: oorzaak });
  }
}
