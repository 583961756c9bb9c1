import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Antwoord, Vraag } from './berichten.js';

type ZonderNr<T> = T extends unknown ? Omit<T, 'nr'> : never;

/** The host's side of a process that holds instances. */
export class Groepsproces {
  private nr = 0;
  private readonly open = new Map<number, { klaar: (a: Antwoord) => void; mis: (fout: Error) => void }>();

  private constructor(
    readonly naam: string,
    readonly log: string,
    private readonly kind: ChildProcess,
  ) {
    kind.on('message', (antwoord: Antwoord) => this.antwoord(antwoord));
    kind.on('exit', () => this.open.forEach(({ mis }) => mis(new Error(`Het proces ${naam} is gestopt; zie ${log}`))));
  }

  /** Starts the process; its output goes to `log`. `vlaggen` are for Node itself, compiled code is kept in `cache`. */
  static start(naam: string, log: string, cache: string, vlaggen: string[] = []): Groepsproces {
    mkdirSync(dirname(log), { recursive: true });
    const uit = openSync(log, 'a');
    const env = { ...process.env, NODE_COMPILE_CACHE: cache };
    const kind = fork(join(import.meta.dirname, 'groep.js'), [naam], {
      env,
      execArgv: vlaggen,
      stdio: ['ignore', uit, uit, 'ipc'],
    });
    closeSync(uit);
    return new Groepsproces(naam, log, kind);
  }

  get pid(): number {
    return this.kind.pid ?? 0;
  }

  /** Calls `fn` when the process ends, whatever the reason. */
  bijEinde(fn: (code: number | null) => void): void {
    this.kind.once('exit', fn);
  }

  async vraag(vraag: ZonderNr<Vraag>): Promise<Antwoord> {
    const nr = ++this.nr;
    const antwoord = new Promise<Antwoord>((klaar, mis) => this.open.set(nr, { klaar, mis }));
    this.kind.send({ nr, ...vraag });
    return antwoord;
  }

  /** Closes all instances, then the process; after `geduld` ms it is killed. */
  async sluit(geduld = 6_000): Promise<void> {
    if (this.kind.exitCode !== null || this.kind.signalCode !== null) return;
    const weg = new Promise<void>((klaar) => this.kind.once('exit', () => klaar()));
    const wekker = setTimeout(() => this.kind.kill('SIGKILL'), geduld);
    await this.vraag({ soort: 'sluit' }).catch(() => undefined);
    if (this.kind.connected) this.kind.disconnect();
    await weg;
    clearTimeout(wekker);
  }

  private antwoord(antwoord: Antwoord): void {
    const wachter = this.open.get(antwoord.nr);
    this.open.delete(antwoord.nr);
    if (antwoord.fout) wachter?.mis(new Error(antwoord.fout));
    else wachter?.klaar(antwoord);
  }
}
