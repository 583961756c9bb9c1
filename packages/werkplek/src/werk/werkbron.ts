import { Injectable } from '@nestjs/common';
import type { Datum } from '@weerthuis/domain';
import type { Verzoek, Werkeenheid } from '@weerthuis/platform';

/** One thing that asks something of somebody, as the work queue shows it. */
export interface Werk {
  /** Kind of work, as a code. */
  soort: string;
  /** Uuid of the casus, where it is about one. */
  casus?: string;
  casusnummer?: string;
  /** What is asked, short. */
  titel: string;
  /** The same as a sentence, with why or by when. */
  zin: string;
  termijn?: Datum;
  /** Whose turn it is, in words. */
  aanZet: string;
  /** What happens when nobody does anything. */
  alsNiets?: string;
  /** Route of the screen where it is done. */
  pad: string;
}

/**
 * Where work for the queue comes from: one kind of thing of one feature. `R` is what it reads, `T` the answer class that cuts
 * it to what the reader may see; what the queue shows is made from the cut row only.
 */
export interface Werkbron<R extends object = object, T extends object = object> {
  /** First part of the id of its rows; unique in the app. */
  naam: string;
  rollen: readonly string[];
  uit: new () => T;
  lees(w: Werkeenheid, v: Verzoek): Promise<R[]>;
  /** Whom a row is about, for the gate: casus uuid(s). */
  betrokkene(rij: R): string | readonly string[];
  /** Second part of the id; a field that is never cut. */
  sleutel(rij: R | T): string;
  toon(rij: T, nu: { vandaag: Datum }): Werk;
}

/** The sources of one instance; features register theirs when the app starts. */
@Injectable()
export class Werkbronnen {
  private readonly bronnen = new Map<string, Werkbron>();

  /** @throws Error when two sources have one name: their rows could not be told apart */
  registreer<R extends object, T extends object>(bron: Werkbron<R, T>): void {
    if (this.bronnen.has(bron.naam)) throw new Error(`Werkbron '${bron.naam}' bestaat al`);
    this.bronnen.set(bron.naam, bron as unknown as Werkbron);
  }

  /** Those that have something for an employee with these roles. */
  voor(rollen: readonly string[]): Werkbron[] {
    return [...this.bronnen.values()].filter((bron) => bron.rollen.some((rol) => rollen.includes(rol)));
  }
}
