import type { DataSource } from 'typeorm';
import type { Wekkers } from '../instantie/wekkers.js';

const PEIL = `
select exists (select 1 from bus.uitgaand where regio = $1 and verzonden_op is null) as uit,
  array(select distinct b.stroom from bus.binnengekomen b join bus.stroom s using (regio, bron, incarnatie, stroom)
    where b.regio = $1 and b.stand = 'wacht' and s.vastgehouden_op is null
      and (b.sequence <= s.verwerkt_tot + 1 or s.gat_gemeld_op is null) limit 1000) as werk,
  array(select distinct bron from bus.stroom where regio = $1
    and (ontvangen_tot <> bewezen_ontvangen or verwerkt_tot <> bewezen_verwerkt)) as bewijs,
  exists (select 1 from bus.quarantaine where regio = $1 and stand = 'wacht-op-sleutel') as sleutels`;

const RUIM_OP = `
delete from bus.uitgaand where seq in (
  select u.seq from bus.uitgaand u join bus.bewijs b using (regio, ontvanger, incarnatie, stroom)
  where u.soort = 'in' and u.regio = $1 and u.verzonden_op is not null and u.sequence <= b.ontvangen_tot
  limit 10000 for update of u skip locked)`;

const RUIM_OP_PER = 12;

/** The floor under all waking: looks now and then whether the database holds work that nobody told us of. */
export class Peiling {
  private wekker?: NodeJS.Timeout;
  private bezig: Promise<void> = Promise.resolve();
  private ronde = 0;

  constructor(
    private readonly database: DataSource,
    private readonly regio: string,
    private readonly elke: number,
    private readonly wekkers: Wekkers,
    private readonly herkeur: () => Promise<void>,
    private readonly mislukt: (fout: Error) => void,
  ) {}

  begin(): void {
    this.bezig = this.peil().catch(this.mislukt);
    this.wekker = setTimeout(() => void this.bezig.then(() => this.wekker && this.begin()), this.elke).unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.wekker);
    delete this.wekker;
    await this.bezig;
  }

  private async peil(): Promise<void> {
    const rijen: { uit: boolean; werk: string[]; bewijs: string[]; sleutels: boolean }[] = await this.database.query(
      PEIL,
      [this.regio],
    );
    const { uit, werk, bewijs, sleutels } = rijen[0]!;
    if (uit) this.wekkers.relais();
    if (werk.length) this.wekkers.werker(werk);
    if (bewijs.length) this.wekkers.ontvangst(bewijs);
    if (sleutels) await this.herkeur();
    if (this.ronde++ % RUIM_OP_PER === 0) await this.database.query(RUIM_OP, [this.regio]);
  }
}
