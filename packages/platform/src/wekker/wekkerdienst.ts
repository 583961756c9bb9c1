import type { DataSource } from 'typeorm';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import type { Klok } from '../klok/klok.js';
import { eersteVerlopen, volgendMoment, type Wekkerwerk } from './verlopen.js';
import type { Wekker } from './wekker.js';

export type Wekkerbehandeling = (w: Werkeenheid, wekker: Wekker) => Promise<void>;

export interface Wekkerdiensten extends Omit<Wekkerwerk, 'behandelingen'> {
  database: DataSource;
  klok: Klok;
  /** Told of failures of the database itself; failures of one timer stand with that timer. */
  meldFout: (fout: unknown) => void;
}

const PLAFOND = 60_000;
const NA_STORING = 5_000;
const KORT = 25;

/**
 * Runs durable timers in order of due time, one at a time. Between rounds it sleeps until the next one is due (at
 * most a minute) and is woken by a commit that sets one and by a move of the Klok.
 */
export class Wekkerdienst {
  private readonly behandelingen = new Map<string, Wekkerbehandeling>();
  private slaap: NodeJS.Timeout | undefined;
  private ronde: Promise<void> | undefined;
  private opnieuw = false;
  private aan = false;
  private stopLuisteren = () => {};

  constructor(private readonly d: Wekkerdiensten) {}

  /** @throws Error when the soort already has a handler: two on one timer would race */
  behandel(soort: string, behandeling: Wekkerbehandeling): void {
    if (this.behandelingen.has(soort)) throw new Error(`Wekker '${soort}' heeft al een behandeling`);
    this.behandelingen.set(soort, behandeling);
  }

  start(): void {
    this.aan = true;
    const los = this.d.klok.bijVerzetten(() => this.wek());
    this.stopLuisteren = () => void los();
    this.wek();
  }

  /** Looks for due timers now, in the background. */
  wek(): void {
    if (this.aan) void this.draai();
  }

  /** Runs everything that is due and resolves when nothing is left; failing timers wait for their next attempt. */
  async draai(): Promise<void> {
    this.opnieuw = true;
    while ((this.opnieuw || this.ronde) && this.aan)
      await (this.ronde ??= this.eenRonde().finally(() => (this.ronde = undefined)));
  }

  /** Stops and waits for the timer that is running. */
  async stop(): Promise<void> {
    this.aan = false;
    this.stopLuisteren();
    clearTimeout(this.slaap);
    await this.ronde;
  }

  private async eenRonde(): Promise<void> {
    this.opnieuw = false;
    clearTimeout(this.slaap);
    let wacht = NA_STORING;
    try {
      wacht = await volgendMoment(this.d.database, this.d.klok);
      while (this.aan && wacht === 0) {
        const liep = await eersteVerlopen({ ...this.d, behandelingen: this.behandelingen });
        wacht = await volgendMoment(this.d.database, this.d.klok);
        // Another process took it, or it is due within this very millisecond.
        if (!liep) wacht = Math.max(KORT, wacht);
      }
      wacht = Math.min(PLAFOND, wacht);
    } catch (fout) {
      this.d.meldFout(fout);
    }
    if (this.aan) this.slaap = setTimeout(() => this.wek(), wacht);
  }
}
