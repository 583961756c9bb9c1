import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  leeft,
  startKafka,
  startPostgres,
  startProxy,
  stopKafka,
  totdat,
  wisKafka,
  wisPostgres,
  type Kafka,
  type Postgres,
  type Proxy,
} from '@weerthuis/testkit';

const VERBINDINGEN = 300;

/** How one party reaches the broker and its database: both through a proxy of its own. */
export interface Weg {
  kafka: Proxy;
  postgres: Proxy;
}

/** A real PostgreSQL and a real broker for this run alone, that can be killed, wiped and started again. */
export class Servers {
  /** Parties whose database lies in another cluster now. */
  private readonly elders = new Map<string, Postgres>();

  private constructor(
    readonly map: string,
    readonly wegen: Map<string, Weg>,
    private pg: Postgres,
    private broker: Kafka,
  ) {}

  /** `luisteraars`: a short name per party, letters only; each gets a listener of its own at the broker. */
  static async start(map: string, luisteraars: string[]): Promise<Servers> {
    const doel: { servers?: Servers } = {};
    const wegen = new Map<string, Weg>();
    for (const naam of luisteraars) {
      const kafka = await startProxy(() => doel.servers?.broker.extra[naam] ?? 1);
      wegen.set(naam, { kafka, postgres: await startProxy(() => doel.servers?.databasepoort(naam) ?? 1) });
    }
    const [pg, kafka] = await Promise.all([
      startPostgres({ map: join(map, 'postgres'), duurzaam: false, maxVerbindingen: VERBINDINGEN }),
      startKafka({ map: join(map, 'kafka'), langs: langs(wegen) }),
    ]);
    return (doel.servers = new Servers(map, wegen, pg, kafka));
  }

  /** For the harness itself: not through any proxy. */
  get beheerUrl(): string {
    return this.pg.beheerUrl;
  }

  get kafka(): Kafka {
    return this.broker;
  }

  /** Kills the broker as a power cut of its process would. */
  async doodKafka(): Promise<void> {
    const pid = Number(readFileSync(join(this.map, 'kafka', 'kafka.pid'), 'utf8'));
    process.kill(pid, 'SIGKILL');
    await totdat(() => !leeft(pid), { omschrijving: 'het einde van de broker' });
  }

  /** Starts the broker again on the same ports; `leeg`: without anything it kept. */
  async startKafka(leeg = false): Promise<void> {
    if (leeg) wisKafka(join(this.map, 'kafka'));
    this.broker = await startKafka({ map: join(this.map, 'kafka'), langs: langs(this.wegen) });
  }

  /** Stops PostgreSQL at once, without a checkpoint; all that was committed comes back from its log. */
  async doodPostgres(): Promise<void> {
    const pid = Number(readFileSync(join(this.pg.map, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGQUIT');
    await totdat(() => !leeft(pid), { omschrijving: 'het einde van PostgreSQL' });
  }

  async startPostgres(): Promise<void> {
    const { poort } = this.pg;
    this.pg = await startPostgres({
      map: join(this.map, 'postgres'),
      duurzaam: false,
      maxVerbindingen: VERBINDINGEN,
      poort,
    });
    if (this.pg.poort !== poort) throw new Error(`poort ${poort} van PostgreSQL is intussen van een ander`);
  }

  /** Where PostgreSQL keeps its data. */
  get postgresmap(): string {
    return this.pg.map;
  }

  /** In order down, so that its data directory may be copied. */
  async stopPostgres(): Promise<void> {
    await this.pg.stop();
  }

  /** Starts a cluster from a copied directory and lets one party work in it. Gives its port. */
  async verhuis(luisteraar: string, map: string): Promise<number> {
    // As many as where the log was written: recovery refuses to start with less.
    const pg = await startPostgres({ map, duurzaam: false, maxVerbindingen: VERBINDINGEN });
    this.elders.set(luisteraar, pg);
    return pg.poort;
  }

  /** Everybody back to the one cluster; copies go. */
  async naarHuis(): Promise<void> {
    for (const pg of this.elders.values()) {
      await pg.stop();
      rmSync(pg.map, { recursive: true, force: true });
    }
    this.elders.clear();
  }

  private databasepoort(luisteraar: string): number {
    return (this.elders.get(luisteraar) ?? this.pg).poort;
  }

  heel(): void {
    for (const { kafka, postgres } of this.wegen.values()) {
      kafka.stoor({});
      postgres.stoor({});
    }
  }

  async stop(): Promise<void> {
    await this.naarHuis();
    await Promise.all([...this.wegen.values()].flatMap((w) => [w.kafka.sluit(), w.postgres.sluit()]));
    await Promise.all([stopKafka(join(this.map, 'kafka')), this.pg.stop()]);
    wisPostgres(join(this.map, 'postgres'));
    rmSync(this.map, { recursive: true, force: true });
  }
}

const langs = (wegen: Map<string, Weg>): Record<string, number> =>
  Object.fromEntries([...wegen].map(([naam, { kafka }]) => [naam, kafka.poort]));
