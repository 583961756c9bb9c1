import { datumInAmsterdam, type Datum, weiger } from '@weerthuis/domain';

/**
 * The time of the domain: dates and terms. It runs with wall time plus an offset that demo and tests may set
 * (`zet`); tokens, logs, retries and CloudEvents `time` use wall time instead.
 */
export class Klok {
  private verschuiving = 0;
  private readonly luisteraars = new Set<() => void>();

  constructor(
    readonly beweegbaar: boolean,
    private readonly wandtijd: () => number = Date.now,
  ) {}

  nu(): Date {
    return new Date(this.wandtijd() + this.verschuiving);
  }

  /** Today on the calendar of Europe/Amsterdam. */
  vandaag(): Datum {
    return datumInAmsterdam(this.nu());
  }

  /** Milliseconds that this clock is ahead of wall time. */
  get voor(): number {
    return this.verschuiving;
  }

  /** Makes this the offset in memory; `zetKlok` persists it. */
  verschuif(milliseconden: number): void {
    this.verschuiving = milliseconden;
    for (const luister of this.luisteraars) luister();
  }

  /** Called after every move. Returns how to stop. */
  bijVerzetten(luister: () => void): () => void {
    this.luisteraars.add(luister);
    return () => this.luisteraars.delete(luister);
  }

  /** @throws {Regelfout} verboden, on an instance that was not started for demo or test */
  eisBeweegbaar(): void {
    if (this.beweegbaar) return;
    weiger({
      code: 'klok-vast',
      soort: 'verboden',
      titel: 'De klok staat hier vast.',
      detail: 'Alleen een instantie die voor demo of test is gestart, verzet haar klok. Er is niets gewijzigd.',
    });
  }
}
