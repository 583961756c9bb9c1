import { Injectable } from '@nestjs/common';
import { weiger } from '@weerthuis/domain';
import type { EntityManager } from 'typeorm';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { Werkplaats } from '../eenheid/werkplaats.js';
import { inDeel } from './deelwerk.js';
import type { Overname } from './soort.js';

/** Facts of a list that are true already, but can be told only when the thing they are about is known here. */
export interface Uitstel<F extends object = Record<string, unknown>> {
  /** What they are about, as this organisation knows it: a casus, an eenheid. */
  sleutel: string;
  kenmerk: string;
  feiten: F;
  van: Overname;
  /** Names of the steps that were told. */
  gedaan: string[];
}

/** One step: tells one fact when it is there and its turn has come. */
export interface Uitstelstap<F extends object> {
  naam: string;
  /** Whether the list has this fact and what must come before it is there. */
  kan: (feiten: F) => boolean | Promise<boolean>;
  doe: (deel: Werkeenheid, feiten: F) => Promise<unknown>;
}

const LEES = `SELECT sleutel, kenmerk, feiten, van, gedaan FROM platform.uitgesteld WHERE soort = $1 AND sleutel = $2 FOR UPDATE`;

/** Keeps facts until they can be told, and tells each once. */
@Injectable()
export class Uitgesteld {
  constructor(private readonly werkplaats: Werkplaats) {}

  async zet(em: EntityManager, soort: string, u: Omit<Uitstel<object>, 'gedaan'>): Promise<void> {
    await em.query(
      `INSERT INTO platform.uitgesteld (soort, sleutel, kenmerk, feiten, van) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (soort, sleutel) DO UPDATE SET feiten = excluded.feiten, van = excluded.van, fouten = '[]'`,
      [soort, u.sleutel, u.kenmerk, JSON.stringify(u.feiten), JSON.stringify(u.van)],
    );
  }

  /**
   * As `zet`, for a row that was read in again with other values.
   * @param stapVan which step told a column: of one that was told, the column stays
   * @throws Regelfout feit-al-gemeld
   */
  async verander(
    em: EntityManager,
    soort: string,
    u: Omit<Uitstel<object>, 'gedaan'>,
    anders: { kolommen: readonly string[]; stapVan: Readonly<Record<string, string>>; waar: string },
  ): Promise<void> {
    const gedaan = (await this.van(em, soort, u.sleutel))?.gedaan ?? [];
    for (const kolom of anders.kolommen) if (gedaan.includes(anders.stapVan[kolom] ?? '')) alGemeld(kolom, anders.waar);
    await this.zet(em, soort, u);
  }

  async van<F extends object>(em: EntityManager, soort: string, sleutel: string): Promise<Uitstel<F> | undefined> {
    const [rij]: Uitstel<F>[] = await em.query(LEES, [soort, sleutel]);
    return rij;
  }

  /** Tells what can be told now, in order. A rule that refuses one fact is kept with it and shown; the others go on. */
  async pasToe<F extends object>(
    w: Werkeenheid,
    soort: string,
    sleutel: string,
    stappen: readonly Uitstelstap<F>[],
  ): Promise<string[]> {
    const rij = await this.van<F>(w.em, soort, sleutel);
    if (!rij) return [];
    const fouten: { stap: string; title: string; detail: string }[] = [];
    const gedaan = [...rij.gedaan];
    for (const { naam, kan, doe } of stappen) {
      if (gedaan.includes(naam) || !(await kan(rij.feiten))) continue;
      const van = { handeling: `${soort}.${naam}`, van: rij.van };
      const deel = await inDeel(this.werkplaats, w, van, (d) => doe(d, rij.feiten));
      if ('fout' in deel) fouten.push({ stap: naam, title: deel.fout.titel, detail: deel.fout.detail });
      else gedaan.push(naam);
    }
    await w.em.query('UPDATE platform.uitgesteld SET gedaan = $3, fouten = $4 WHERE soort = $1 AND sleutel = $2', [
      soort,
      sleutel,
      JSON.stringify(gedaan),
      JSON.stringify(fouten),
    ]);
    return gedaan;
  }
}

const alGemeld = (veld: string, waar: string): never =>
  weiger({
    code: 'feit-al-gemeld',
    soort: 'conflict',
    titel: 'Dit feit is al gemeld.',
    detail: `De andere partijen gingen ervan uit (regel: een correctie noemt haar reden). Verbeter het ${waar}.`,
    veld,
  });

export interface Uitgesteldregel {
  soort: string;
  kenmerk: string;
  gedaan: string[];
  fouten: { stap: string; title: string; detail: string }[];
}

/** What was read in and is not told in full yet is not known from here; what was refused is. */
export const leesUitgesteld = (em: EntityManager): Promise<Uitgesteldregel[]> =>
  em.query('SELECT soort, kenmerk, gedaan, fouten FROM platform.uitgesteld ORDER BY soort, kenmerk LIMIT 5000');
