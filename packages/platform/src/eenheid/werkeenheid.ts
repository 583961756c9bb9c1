import type { EntityManager } from 'typeorm';
import type { Uitvoerder } from '../identiteit/uitvoerder.js';
import type { Klok } from '../klok/klok.js';
import type { Verwerking } from '../logboek/logboek.js';
import { alsTraceparent, type Spoor } from '../logboek/spoor.js';
import type { Verantwoording } from '../logboek/verantwoord.js';
import type { WekkerOpdracht } from '../wekker/wekker.js';

/** What a unit of work does with the tables of the platform; made once per instance. */
export interface Werkdiensten {
  readonly klok: Klok;
  readonly regio: string;
  verantwoord(w: Werkeenheid, v: Verantwoording): Promise<void>;
  verwerking(w: Werkeenheid, v: Verwerking): Promise<void>;
  zetWekker(w: Werkeenheid, opdracht: WekkerOpdracht): Promise<void>;
  trekWekkerIn(w: Werkeenheid, soort: string, sleutel: string): Promise<void>;
}

export interface Werkopdracht {
  door: Uitvoerder;
  /** Name of what is done, as in `@Doe`: `aanmelding.indienen`. */
  handeling: string;
  spoor: Spoor;
}

/**
 * One transaction, passed on by hand: whoever writes gets it as an argument. Effects outside the database
 * (waking a relay) go through `naCommit`.
 */
export class Werkeenheid {
  private readonly taken: (() => void)[] = [];
  readonly begonnen = new Date();

  constructor(
    readonly em: EntityManager,
    private readonly diensten: Werkdiensten,
    private readonly opdracht: Werkopdracht,
  ) {}

  get door(): Uitvoerder {
    return this.opdracht.door;
  }

  get handeling(): string {
    return this.opdracht.handeling;
  }

  get spoor(): Spoor {
    return this.opdracht.spoor;
  }

  /** W3C traceparent for what follows from this work. */
  get traceparent(): string {
    return alsTraceparent(this.opdracht.spoor);
  }

  get klok(): Klok {
    return this.diensten.klok;
  }

  get regio(): string {
    return this.diensten.regio;
  }

  /** Runs after the commit, in order of asking; never when the work is rolled back. It must not throw. */
  naCommit(taak: () => void): void {
    this.taken.push(taak);
  }

  /** For whoever commits the transaction of this unit: does what waited for the commit. */
  rondAf(): void {
    for (const taak of this.taken.splice(0)) taak();
  }

  /**
   * Accounts for this work: processing line and audit line. The gate and the timers do it themselves; who makes a
   * unit of work in another way (the bus) must, because without its line there is no processing.
   */
  verantwoord(v: Verantwoording): Promise<void> {
    return this.diensten.verantwoord(this, v);
  }

  /** Writes an extra line of the Logboek Dataverwerkingen for someone this work also touched. */
  verwerking(betrokkene: string | readonly string[], doel: string, handeling = this.handeling): Promise<void> {
    return this.diensten.verwerking(this, { betrokkene, handeling, doel });
  }

  /** Sets a durable timer; the same soort and sleutel replaces the one that was set. */
  zetWekker(opdracht: WekkerOpdracht): Promise<void> {
    return this.diensten.zetWekker(this, opdracht);
  }

  /** Withdraws a timer; nothing happens when there is none. */
  trekWekkerIn(soort: string, sleutel: string): Promise<void> {
    return this.diensten.trekWekkerIn(this, soort, sleutel);
  }
}
