import type { DataSource } from 'typeorm';
import type { Afdrukeigenaar } from './eigenaar.js';

/** Looks this often whether a day has passed. */
const KIJKT = 15 * 60_000;

/** Takes the turn of today, once however many processes the instance has; the first a day after the database was made. */
const BEURT = `
insert into bus.afdrukronde as r (regio) values ($1)
on conflict (regio) do update set op = now() where r.op < now() - interval '1 day'
returning xmax <> 0 as beurt`;

/** Sends prints to everyone once a day. */
export class Afdrukronde {
  private wekker?: NodeJS.Timeout;
  private bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: DataSource,
    private readonly regio: string,
    private readonly eigenaar: Afdrukeigenaar,
    private readonly verzonden: () => void,
    private readonly mislukt: (fout: Error) => void,
  ) {}

  begin(): void {
    this.wekker = setInterval(() => (this.bezig = this.ronde().catch(this.mislukt)), KIJKT).unref();
    this.bezig = this.ronde().catch(this.mislukt);
  }

  async stop(): Promise<void> {
    clearInterval(this.wekker);
    await this.bezig;
  }

  /** Turn and prints are one transaction: a turn that fails is taken again. */
  private async ronde(): Promise<void> {
    const gemeld = await this.database.transaction(async (em) => {
      const rijen: { beurt: boolean }[] = await em.query(BEURT, [this.regio]);
      if (rijen[0]?.beurt) await this.eigenaar.meld(em);
      return rijen[0]?.beurt;
    });
    if (gemeld) this.verzonden();
  }
}
