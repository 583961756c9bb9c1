import type { EntityManager } from 'typeorm';
import type { Zin } from '../database/transactie.js';
import type { Uitvoerder } from '../identiteit/uitvoerder.js';
import type { Klok } from '../klok/klok.js';
import type { Overname } from '../inlezen/soort.js';
import type { Verwerking } from '../logboek/logboek.js';
import { alsTraceparent, type Spoor } from '../logboek/spoor.js';
import type { Verantwoording } from '../logboek/verantwoord.js';
import type { WekkerOpdracht } from '../wekker/wekker.js';

/** What a unit of work does with the tables of the platform; made once per instance. */
export interface Werkdiensten {
  readonly klok: Klok;
  readonly regio: string;
  verantwoord(w: Werkeenheid, v: Verantwoording): void;
  verwerking(w: Werkeenheid, v: Verwerking): void;
  zetWekker(w: Werkeenheid, opdracht: WekkerOpdracht): void;
  trekWekkerIn(w: Werkeenheid, soort: string, sleutel: string): void;
  /** Something committed that others may want to see. */
  veranderd(): void;
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
  private readonly zinnen: Zin[] = [];
  readonly begonnen = new Date();
  /** Set while a list is taken over: every fact told in this unit says which list it came from. */
  overgenomenUit?: Overname;
  /** Set when this work changes nothing that anybody else looks at: it is not announced. */
  stil = false;

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

  /** A statement of which nobody needs the answer: sent with the commit, in the same transaction. Its failure undoes all. */
  metCommit(zin: Zin): void {
    this.zinnen.push(zin);
  }

  /** For whoever commits the transaction of this unit: what is to go with it, once. */
  neemMetCommit(): Zin[] {
    return this.zinnen.splice(0);
  }

  /** Runs after the commit, in order of asking; never when the work is rolled back. It must not throw. */
  naCommit(taak: () => void): void {
    this.taken.push(taak);
  }

  /** For whoever commits the transaction of this unit: does what waited for the commit. */
  rondAf(): void {
    for (const taak of this.taken.splice(0)) taak();
    if (!this.stil) this.diensten.veranderd();
  }

  /**
   * Accounts for this work: processing line and audit line. The gate and the timers do it themselves; who makes a
   * unit of work in another way (the bus) must, because without its line there is no processing.
   */
  verantwoord(v: Verantwoording): void {
    this.diensten.verantwoord(this, v);
  }

  /** Writes an extra line of the Logboek Dataverwerkingen for someone this work also touched. */
  verwerking(betrokkene: string | readonly string[], doel: string, handeling = this.handeling): void {
    this.diensten.verwerking(this, { betrokkene, handeling, doel });
  }

  /** Sets a durable timer; the same soort and sleutel replaces the one that was set. */
  zetWekker(opdracht: WekkerOpdracht): Promise<void> {
    this.diensten.zetWekker(this, opdracht);
    return Promise.resolve();
  }

  /** Withdraws a timer; nothing happens when there is none. */
  trekWekkerIn(soort: string, sleutel: string): Promise<void> {
    this.diensten.trekWekkerIn(this, soort, sleutel);
    return Promise.resolve();
  }
}
