import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** One SQL statement; with a name it is prepared once per connection. */
export interface Zin {
  name?: string;
  text: string;
  values?: unknown[];
}

export interface Uitkomst<R = Record<string, unknown>> {
  rows: R[];
  command: string;
}

/** What we use of a connection of pg. */
interface Lijn {
  connection: { stream: { cork(): void; uncork(): void } };
  query(zin: Zin): Promise<Uitkomst>;
}

/** The database undid the transaction because a statement in it had failed and nobody passed that on. */
export class TeruggedraaideTransactie extends Error {}

const isMislukt = (u: PromiseSettledResult<unknown>): u is PromiseRejectedResult => u.status === 'rejected';

/** TypeORM must know that a transaction runs, else it would begin one inside ours. */
const markeer = (runner: QueryRunner, actief: boolean): void =>
  void Object.assign(runner, { isTransactionActive: actief, transactionDepth: actief ? 1 : 0 });

/**
 * One transaction on one connection. The connection is in pipeline mode: statements that are asked for in one turn of the
 * event loop leave in one write, because in a busy process it is writes and turns that a statement costs, not the database.
 */
export class Transactie {
  private begonnen: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly runner: QueryRunner,
    private readonly lijn: Lijn,
  ) {}

  /** Begins, on a connection of the pool. `eerst` is committed by itself, before the transaction begins. */
  static async open(database: DataSource, eerst?: Zin): Promise<{ t: Transactie; eerst?: Promise<Uitkomst> }> {
    const runner = database.createQueryRunner();
    const lijn = (await runner.connect()) as Lijn;
    const t = new Transactie(runner, lijn);
    t.houdOp();
    const eerder = eerst && lijn.query(eerst);
    t.begonnen = lijn.query({ text: 'START TRANSACTION' });
    t.begonnen.catch(() => undefined);
    markeer(runner, true);
    return { t, ...(eerder ? { eerst: eerder } : {}) };
  }

  get em(): EntityManager {
    return this.runner.manager;
  }

  /** Sends statements in one write, in order. @throws the failure of the first that failed, when all were answered */
  async stuur(zinnen: Zin[]): Promise<Uitkomst[]> {
    this.houdOp();
    const uit = await Promise.allSettled(zinnen.map((zin) => this.lijn.query(zin)));
    const mis = uit.find(isMislukt);
    if (mis) throw mis.reason;
    return uit.map((u) => (u as PromiseFulfilledResult<Uitkomst>).value);
  }

  /**
   * Sends what is left and commits, in one write. After a failed statement the commit is a rollback.
   * @throws the failure, or TeruggedraaideTransactie when the database undid it for an earlier one
   */
  async legVast(zinnen: Zin[] = []): Promise<Uitkomst[]> {
    await this.begonnen;
    try {
      const uit = await this.stuur([...zinnen, { text: 'COMMIT' }]);
      if (uit.at(-1)?.command !== 'COMMIT')
        throw new TeruggedraaideTransactie('een eerdere opdracht in deze transactie was mislukt');
      return uit;
    } finally {
      markeer(this.runner, false);
    }
  }

  /** Undoes what was not committed and gives the connection back; to be called once, also after a commit. */
  async sluit(): Promise<void> {
    if (this.runner.isTransactionActive) await this.runner.rollbackTransaction().catch(() => undefined);
    await this.runner.release().catch(() => undefined);
  }

  /** Holds writes back until the end of this turn of the event loop. */
  private houdOp(): void {
    const { stream } = this.lijn.connection;
    stream.cork();
    setImmediate(() => stream.uncork());
  }
}
