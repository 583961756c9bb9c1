import { join } from 'node:path';
import type { Run } from './keuze.js';
import { meld } from './meld.js';
import { Omgeving } from './opstelling/omgeving.js';
import { LATER, PARTIJEN } from './opstelling/profiel.js';
import { Servers } from './opstelling/servers.js';
import { gezien } from './sabotage/gezien.js';
import { speel } from './speel.js';
import { bereidVoor } from './werk/werklast.js';

export interface Rondewens {
  kort: boolean;
  bewaar: boolean;
}

export interface Uitslag {
  goed: number;
  fout: number;
}

/** Time to come to rest: what is promised, and what is enough to see that it does not come. Milliseconds. */
const RUST = { heel: 60_000, sabotage: 20_000 };
/** How long people wait for each other. Milliseconds. */
const GEDULD = { heel: 120_000, sabotage: 40_000 };

/** A region that is played in until something breaks in it. */
interface Speelveld {
  o: Omgeving;
  bsns: Set<string>;
  gespeeld: number;
}

/** After so many runs a region holds so much that each run takes longer than a fresh region would. */
const RUNS_PER_REGIO = 30;

/** Servers of its own on which runs are played one after the other; a region in which something broke is left for a fresh one. */
export class Baan {
  private veld: Speelveld | undefined;
  private nr = 0;

  private constructor(
    private readonly servers: Servers,
    private readonly map: string,
    private readonly wens: Rondewens,
  ) {}

  static async open(map: string, wens: Rondewens): Promise<Baan> {
    return new Baan(await Servers.start(map, Object.values({ ...PARTIJEN, ...LATER })), map, wens);
  }

  /** Plays what it is given until there is no more. */
  async speel(volgende: () => Run | undefined): Promise<Uitslag> {
    const uit = { goed: 0, fout: 0 };
    try {
      for (let run = volgende(); run; run = volgende()) uit[(await this.speelEen(run)) ? 'goed' : 'fout']++;
    } finally {
      await this.verlaat().catch((fout: unknown) => console.error(fout));
    }
    return uit;
  }

  /** Stops the servers and takes away what they kept. */
  async sluit(): Promise<void> {
    await this.servers.stop();
  }

  private async speelEen(run: Run): Promise<boolean> {
    const eigen = run.sabotage !== undefined || run.fout.eigenRegio !== undefined;
    const veld = eigen || !this.veld ? await this.betreed(run) : this.veld;
    const { o, bsns } = veld;
    const hoe = run.sabotage ? 'sabotage' : 'heel';
    const afloop = await speel(o, run.fout, run.zaad, {
      ...{ kort: this.wens.kort, rust: RUST[hoe], geduld: GEDULD[hoe], bsns },
      ook: run.sabotage?.ook,
    });
    const goed = run.sabotage ? gezien(run.sabotage, afloop) : afloop.breuken.length === 0;
    meld(run, afloop, goed);
    if (eigen || !goed || ++veld.gespeeld >= RUNS_PER_REGIO) await this.verlaat();
    return goed;
  }

  private async betreed({ fout, sabotage }: Run): Promise<Speelveld> {
    await this.verlaat();
    const wens = { sabotage: sabotage?.schakelaars ?? [], later: fout.eigenRegio === 'met-later' };
    const o = await Omgeving.start(this.servers, join(this.map, `regio-${++this.nr}`), wens);
    this.veld = { o, bsns: new Set(), gespeeld: 0 };
    await bereidVoor(o);
    return this.veld;
  }

  private async verlaat(): Promise<void> {
    await this.veld?.o.stop();
    await this.servers.naarHuis();
    this.veld = undefined;
  }
}
