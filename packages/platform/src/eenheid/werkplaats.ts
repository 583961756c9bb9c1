import type { DataSource, EntityManager } from 'typeorm';
import { isBotsing } from '../database/pg-fout.js';
import { Transactie } from '../database/transactie.js';
import { volgSpoor } from '../logboek/spoor.js';
import { Werkeenheid, type Werkdiensten, type Werkopdracht } from './werkeenheid.js';

/** What to do and for whom; without `spoor` a new trace begins. */
export type Opdracht = Omit<Werkopdracht, 'spoor'> & { spoor?: Werkopdracht['spoor'] };

const POGINGEN = 3;

/** Makes units of work. Routes use Poort instead, which also writes the lines; the bus and the timers use this. */
export class Werkplaats {
  constructor(
    private readonly database: DataSource,
    private readonly diensten: Werkdiensten,
  ) {}

  /**
   * A unit of work in a transaction that somebody else commits: they send what waits in `metCommit` with it and call
   * `rondAf` after it.
   */
  maak(em: EntityManager, opdracht: Opdracht): Werkeenheid {
    return new Werkeenheid(em, this.diensten, { ...opdracht, spoor: opdracht.spoor ?? volgSpoor() });
  }

  /** Runs `werk` in one transaction and, after its commit, what waited for that. A lost race runs again, at most twice. */
  async voer<T>(opdracht: Opdracht, werk: (w: Werkeenheid) => Promise<T>): Promise<T> {
    const vast = { ...opdracht, spoor: opdracht.spoor ?? volgSpoor() };
    for (let poging = 1; ; poging++) {
      try {
        return await this.eenmaal(vast, werk);
      } catch (fout) {
        if (poging === POGINGEN || !isBotsing(fout)) throw fout;
      }
    }
  }

  private async eenmaal<T>(opdracht: Werkopdracht, werk: (w: Werkeenheid) => Promise<T>): Promise<T> {
    const { t } = await Transactie.open(this.database);
    try {
      const w = this.maak(t.em, opdracht);
      const uit = await werk(w);
      await t.legVast(w.neemMetCommit());
      w.rondAf();
      return uit;
    } finally {
      await t.sluit();
    }
  }
}
