import type { Uuid } from '@weerthuis/domain';

export interface PloegOpties {
  gelijktijdig: number;
  /** See `Werker.werkAf`. */
  werkAf: (onderwerp: Uuid) => Promise<number | undefined>;
  mislukt: (fout: Error) => void;
}

const NA_STORING = 1000;

/** Hands out keys to a few workers: a key is never with two of them, and a wake during its work is not lost. */
export class Ploeg {
  private readonly rij = new Set<Uuid>();
  private readonly bezig = new Map<Uuid, { nogEens: boolean }>();
  private readonly wachtend = new Map<Uuid, NodeJS.Timeout>();
  private gestopt = false;
  private stil?: () => void;

  constructor(private readonly o: PloegOpties) {}

  wek(onderwerpen: Uuid[]): void {
    for (const onderwerp of onderwerpen) {
      const werk = this.bezig.get(onderwerp);
      if (werk) werk.nogEens = true;
      else this.rij.add(onderwerp);
    }
    this.pomp();
  }

  /** Resolves when all that runs has ended. */
  async stop(): Promise<void> {
    this.gestopt = true;
    this.rij.clear();
    for (const wekker of this.wachtend.values()) clearTimeout(wekker);
    this.wachtend.clear();
    if (this.bezig.size) await new Promise<void>((klaar) => (this.stil = klaar));
  }

  private pomp(): void {
    for (const onderwerp of this.rij) {
      if (this.gestopt || this.bezig.size >= this.o.gelijktijdig) return;
      this.rij.delete(onderwerp);
      void this.werk(onderwerp);
    }
  }

  private async werk(onderwerp: Uuid): Promise<void> {
    const werk = { nogEens: false };
    this.bezig.set(onderwerp, werk);
    this.vergeet(onderwerp);
    let later: number | undefined;
    try {
      later = await this.o.werkAf(onderwerp);
    } catch (fout) {
      later = NA_STORING;
      this.o.mislukt(fout as Error);
    }
    this.bezig.delete(onderwerp);
    if (werk.nogEens && !this.gestopt) this.rij.add(onderwerp);
    else if (later !== undefined) this.plan(onderwerp, later);
    this.pomp();
    if (!this.bezig.size) this.stil?.();
  }

  private plan(onderwerp: Uuid, ms: number): void {
    if (this.gestopt) return;
    this.vergeet(onderwerp);
    this.wachtend.set(onderwerp, setTimeout(() => this.wek([onderwerp]), ms).unref());
  }

  private vergeet(onderwerp: Uuid): void {
    clearTimeout(this.wachtend.get(onderwerp));
    this.wachtend.delete(onderwerp);
  }
}
