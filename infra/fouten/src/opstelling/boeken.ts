import pg from 'pg';
import type { Omgeving } from './omgeving.js';

/** Reads the databases of all parties, past every proxy: what an auditor with a login at each of them would see. */
export class Boeken {
  private readonly pools = new Map<string, pg.Pool>();

  constructor(private readonly o: Omgeving) {}

  /** Names of the instances that run. */
  get namen(): string[] {
    return [...this.o.databases.keys()];
  }

  naamVan(oin: string): string {
    return [...this.o.diensten.values()].find((d) => d.config.oin === oin)?.naam ?? oin;
  }

  oinVan(naam: string): string {
    return this.o.dienst(naam).config.oin;
  }

  async lees<T extends object>(naam: string, sql: string, waarden: unknown[] = []): Promise<T[]> {
    return (await this.pool(naam).query<T>(sql, waarden)).rows;
  }

  async sluit(): Promise<void> {
    await Promise.all([...this.pools.values()].map((p) => p.end()));
    this.pools.clear();
  }

  private pool(naam: string): pg.Pool {
    let pool = this.pools.get(naam);
    if (!pool) {
      pool = new pg.Pool({ connectionString: this.o.databases.get(naam), max: 1, idleTimeoutMillis: 1_000 });
      pool.on('error', () => undefined);
      this.pools.set(naam, pool);
    }
    return pool;
  }
}
