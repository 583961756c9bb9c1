import type { DataSource } from 'typeorm';
import { BEWAARDAGEN } from './idempotentie.js';

const UUR = 3_600_000;

/** Throws away kept Idempotency-Keys after their term, at start and every hour. */
export class Opruimer {
  private wekker: NodeJS.Timeout | undefined;
  private bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly meldFout: (fout: unknown) => void,
  ) {}

  start(): void {
    this.wekker = setInterval(() => this.begin(), UUR);
    this.begin();
  }

  async stop(): Promise<void> {
    clearInterval(this.wekker);
    await this.bezig;
  }

  private begin(): void {
    this.bezig = this.ruimOp().catch(this.meldFout);
  }

  private async ruimOp(): Promise<void> {
    await this.database.query(`DELETE FROM platform.idempotentie WHERE op < now() - interval '${BEWAARDAGEN} days'`);
  }
}
