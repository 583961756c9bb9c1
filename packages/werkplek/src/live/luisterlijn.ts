import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { INSTANTIE, type InstantieConfig, Log } from '@weerthuis/platform';
import pg from 'pg';
import { KANAAL, VERANDERD } from './omroep.js';

type Hoor = (bericht: string) => void;

const NA_STORING = 1_000;

/**
 * Hears what the processes of this organisation tell each other. It has a connection of its own, and only while somebody
 * listens. Who listens again after the connection was lost is told that something may have changed.
 */
@Injectable()
export class Luisterlijn implements OnModuleDestroy {
  private readonly luisteraars = new Set<Hoor>();
  private lijn: pg.Client | undefined;
  private wekker: NodeJS.Timeout | undefined;
  private dicht = false;

  constructor(
    @Inject(INSTANTIE) private readonly config: InstantieConfig,
    private readonly log: Log,
  ) {}

  /** Calls `hoor` for every message until it is told to stop. */
  luister(hoor: Hoor): () => void {
    this.luisteraars.add(hoor);
    if (!this.lijn && !this.wekker) this.open(false);
    return () => {
      this.luisteraars.delete(hoor);
      if (this.luisteraars.size === 0) void this.sluit();
    };
  }

  async onModuleDestroy(): Promise<void> {
    this.dicht = true;
    await this.sluit();
  }

  private open(opnieuw: boolean): void {
    if (this.dicht || this.luisteraars.size === 0) return;
    const lijn = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'weerthuis-live',
      keepAlive: true,
    });
    this.lijn = lijn;
    lijn.on('notification', ({ payload = VERANDERD }) => this.zeg(payload));
    lijn.on('error', () => this.verloren(lijn)).on('end', () => this.verloren(lijn));
    lijn
      .connect()
      .then(() => lijn.query(`LISTEN ${KANAAL}`))
      .then(() => opnieuw && this.zeg(VERANDERD))
      .catch((fout: unknown) => {
        this.log.fout('live.luisteren-mislukt', fout);
        this.verloren(lijn);
      });
  }

  private zeg(bericht: string): void {
    for (const hoor of this.luisteraars) hoor(bericht);
  }

  private verloren(lijn: pg.Client): void {
    if (this.lijn !== lijn) return;
    this.lijn = undefined;
    lijn.end().catch(() => undefined);
    if (this.dicht || this.luisteraars.size === 0) return;
    this.wekker = setTimeout(() => {
      this.wekker = undefined;
      this.open(true);
    }, NA_STORING);
  }

  private async sluit(): Promise<void> {
    clearTimeout(this.wekker);
    this.wekker = undefined;
    const { lijn } = this;
    this.lijn = undefined;
    await lijn?.end().catch(() => undefined);
  }
}
