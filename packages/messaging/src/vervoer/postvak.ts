import type { Kafka } from 'kafkajs';

/** What lies in the own mailbox and was not read yet. */
export interface Ongelezen {
  aantal: number;
  /** Seconds since we first saw what is the oldest unread record now: it lies there at least that long. */
  oudste: number;
}

interface Waarneming {
  eind: bigint;
  op: number;
}

/**
 * Per partition, since when its unread records have been there. The broker tells how far it is, not when each record came:
 * so the moments are those of looking, and an age is at most one look too low.
 */
export class Leesgeheugen {
  private readonly per = new Map<number, Waarneming[]>();

  /** Notes ends and read positions at a moment (milliseconds); gives what is unread. */
  noteer(standen: { partitie: number; eind: bigint; gelezen: bigint }[], op: number): Ongelezen {
    let aantal = 0;
    let oudste = 0;
    for (const { partitie, eind, gelezen } of standen) {
      const eerder = (this.per.get(partitie) ?? []).filter((w) => w.eind > gelezen);
      if (eind > gelezen && eind > (eerder.at(-1)?.eind ?? gelezen)) eerder.push({ eind, op });
      this.per.set(partitie, eerder.slice(0, 1000));
      aantal += Number(eind - gelezen);
      oudste = Math.max(oudste, eerder[0] ? (op - eerder[0].op) / 1000 : 0);
    }
    return { aantal, oudste };
  }
}

/** Asks the broker how far the own mailbox was read. */
export class Postvak {
  private readonly geheugen = new Leesgeheugen();

  constructor(
    private readonly kafka: Kafka,
    private readonly topic: string,
    private readonly groep: string,
  ) {}

  /** @throws Error when the broker does not answer */
  async lees(): Promise<Ongelezen> {
    const admin = this.kafka.admin({ retry: { retries: 0 } });
    await admin.connect();
    try {
      const [einden, [gelezen]] = await Promise.all([
        admin.fetchTopicOffsets(this.topic),
        admin.fetchOffsets({ groupId: this.groep, topics: [this.topic] }),
      ]);
      const tot = new Map(gelezen?.partitions.map((p) => [p.partition, BigInt(p.offset)]));
      const standen = einden.map(({ partition, high, low }) => {
        const positie = tot.get(partition) ?? -1n;
        return { partitie: partition, eind: BigInt(high), gelezen: positie < BigInt(low) ? BigInt(low) : positie };
      });
      return this.geheugen.noteer(standen, Date.now());
    } finally {
      await admin.disconnect();
    }
  }
}
