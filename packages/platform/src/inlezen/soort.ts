import { Injectable } from '@nestjs/common';
import type { Blad, Datum, Rijfout, Waarden } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';

/** Where a fact was taken over from: which list, of which day, under which reference of that list. */
export interface Overname {
  bron: string;
  datum: Datum;
  kenmerk?: string;
}

export type Fout = Omit<Rijfout, 'rij'>;

/** What a row became: its id here, and whose data were processed for it. */
export interface Overgenomen {
  ding: string;
  betrokkene?: readonly string[];
}

/** One row to take over, with its own part of the unit of work. */
export interface Inleesdeel<R> {
  w: Werkeenheid;
  rij: R;
  van: Required<Overname>;
}

/** One kind of list that an organisation reads in: its sheet, its rules, and what a row brings about. */
export interface Inleessoort<B extends Blad = Blad> {
  soort: string;
  titel: string;
  blad: B;
  /** The column with the row's own reference. */
  kenmerk: keyof B & string;
  /** Columns that a second import may not change, with what to do instead. */
  vast?: { kolommen: readonly (keyof B & string)[]; anders: string };
  /** Everything that is wrong with a good-looking row, as far as can be known beforehand. Writes nothing. */
  keur?(w: Werkeenheid, rij: Waarden<B>, vandaag: Datum): Promise<Fout[]> | Fout[];
  /** Takes a new row over, through the decisions that rule the same thing by hand. */
  neemOver(w: Werkeenheid, rij: Waarden<B>, van: Required<Overname>): Promise<Overgenomen>;
  /**
   * The same for many rows at once, for lists that are long; in the order of the rows. Each has a unit of work of its own in
   * one transaction. When it fails by a rule, the rows are taken over one by one instead.
   */
  neemAllesOver?(delen: readonly Inleesdeel<Waarden<B>>[]): Promise<Overgenomen[]>;
  /** A row that was taken over before reads differently now: a correction of `ding`. */
  verander(
    w: Werkeenheid,
    rij: Waarden<B>,
    wat: { ding: string; kolommen: readonly string[]; van: Required<Overname> },
  ): Promise<Overgenomen>;
}

/** The kinds of lists of one instance; features register theirs when the app starts. */
@Injectable()
export class Inleessoorten {
  private readonly soorten = new Map<string, Inleessoort>();

  registreer<B extends Blad>(soort: Inleessoort<B>): void {
    this.soorten.set(soort.soort, soort as unknown as Inleessoort);
  }

  van(soort: string): Inleessoort | undefined {
    return this.soorten.get(soort);
  }

  get alle(): Inleessoort[] {
    return [...this.soorten.values()];
  }
}
