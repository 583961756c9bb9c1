import { createHash } from 'node:crypto';
import { createTransport, type Transporter } from 'nodemailer';
import { PgBoss, type Job } from 'pg-boss';
import type { DataSource, EntityManager } from 'typeorm';
import type { Mail } from './post.js';

export interface Postbodediensten {
  database: DataSource;
  smtp: string;
  afzender: string;
  oin: string;
  meldFout: (fout: unknown) => void;
}

const RIJ = 'post';
const DAG = 86_400;

/** Delivers queued mail over SMTP with the job library pg-boss; started only when there is a mail server. */
export class Postbode {
  private readonly boss: PgBoss;
  private readonly transport: Transporter;
  private werker = '';

  constructor(private readonly d: Postbodediensten) {
    this.boss = new PgBoss({
      db: sqlVanPool(d.database),
      schema: 'pgboss',
      schedule: false,
      registerInstance: false,
      superviseIntervalSeconds: 3_600,
      // No mail waits for another mail: nothing to free every five seconds.
      flowIntervalSeconds: 3_600,
      openTelemetry: { enabled: false },
    });
    this.boss.on('error', d.meldFout);
    this.transport = createTransport(d.smtp);
  }

  async start(): Promise<void> {
    await this.boss.start();
    await this.boss.createQueue(RIJ, {
      retryLimit: 12,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 3_600,
      deleteAfterSeconds: DAG,
      retentionSeconds: 7 * DAG,
    });
    this.werker = await this.boss.work<Mail>(RIJ, { pollingIntervalSeconds: 30 }, async (taken) => {
      for (const taak of taken) await this.bezorg(taak);
    });
  }

  async zetInRij(em: EntityManager, mail: Mail): Promise<void> {
    await this.boss.send(RIJ, mail, { db: sqlVanEenheid(em) });
  }

  /** Looks in the queue now instead of at the next poll. */
  wek(): void {
    this.boss.notifyWorker(this.werker);
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000, close: false });
    this.transport.close();
  }

  /** A mail whose sending was noted is not sent again; a crash in between sends it again with the same Message-ID. */
  private async bezorg({ data: mail }: Job<Mail>): Promise<void> {
    const [stand]: { verzonden: Date | null }[] = await this.d.database.query(
      'SELECT verzonden FROM platform.post WHERE effect = $1',
      [mail.effect],
    );
    if (stand?.verzonden) return;
    await this.transport.sendMail({
      from: this.d.afzender,
      to: mail.aan,
      subject: mail.onderwerp,
      text: mail.tekst,
      messageId: berichtnummer(mail.effect, this.d),
    });
    await this.d.database.query('UPDATE platform.post SET verzonden = now() WHERE effect = $1', [mail.effect]);
  }
}

/** The same for the same effect of the same organisation, and tells nothing about it. */
const berichtnummer = (effect: string, d: Postbodediensten) =>
  `<${createHash('sha256').update(`${d.oin}\n${effect}`).digest('hex').slice(0, 40)}@${d.afzender.split('@')[1]}>`;

interface Sqluitkomst {
  rows: unknown[];
}

/**
 * pg-boss on our own pool. It sends several statements in one text and wants the rows of each; TypeORM gives those of
 * one, so the pool of the driver itself is asked.
 */
const sqlVanPool = (database: DataSource) => ({
  async executeSql(text: string, values?: unknown[]): Promise<Sqluitkomst> {
    const { master } = database.driver as unknown as { master: { query(t: string, v?: unknown[]): Promise<unknown> } };
    const uit = (await master.query(text, values)) as Sqluitkomst | Sqluitkomst[];
    return Array.isArray(uit) ? { rows: uit.flatMap(({ rows }) => rows) } : uit;
  },
});

/** pg-boss inside a transaction of ours. TypeORM gives `[rows, count]` for an UPDATE or DELETE. */
const sqlVanEenheid = (em: EntityManager) => ({
  async executeSql(text: string, values?: unknown[]): Promise<Sqluitkomst> {
    const uit: unknown = await em.query(text, values as unknown[]);
    const telt = Array.isArray(uit) && uit.length === 2 && Array.isArray(uit[0]) && typeof uit[1] === 'number';
    return { rows: (telt ? uit[0] : (uit ?? [])) as unknown[] };
  },
});
