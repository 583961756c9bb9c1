import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { InstantieConfig } from '@weerthuis/platform';
import type { Opdracht } from './proces.js';

const pad = (naam: string) => fileURLToPath(new URL(naam, import.meta.url));

/** An instance in a child process. */
export class Kind {
  private constructor(private readonly proces: ChildProcess) {}

  static async start(config: InstantieConfig): Promise<Kind> {
    const proces = fork(pad('./proces.ts'), {
      execArgv: ['--import', pad('./ts-lader.mjs')],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const kind = new Kind(proces);
    proces.send(config);
    await kind.bericht('gereed');
    return kind;
  }

  /** Kills itself the next time it passes this point. */
  async wapen(faalpunt: Extract<Opdracht, { doe: 'sterf' }>['faalpunt']): Promise<void> {
    const antwoord = this.bericht('gewapend');
    this.zeg({ doe: 'sterf', faalpunt });
    await antwoord;
  }

  zeg(o: Opdracht): void {
    this.proces.send(o);
  }

  get pid(): number {
    return this.proces.pid ?? 0;
  }

  /** Killed from outside, wherever it is. */
  async vermoord(): Promise<void> {
    this.proces.kill('SIGKILL');
    await this.dood();
  }

  /** Resolves with the signal that ended it. */
  async dood(): Promise<NodeJS.Signals | null> {
    if (this.proces.exitCode === null && this.proces.signalCode === null) await once(this.proces, 'exit');
    return this.proces.signalCode;
  }

  async stop(): Promise<void> {
    if (this.proces.connected) this.proces.disconnect();
    await this.dood();
  }

  private async bericht(verwacht: string): Promise<void> {
    const gestorven = once(this.proces, 'exit').then(([code]) => {
      throw new Error(`het proces eindigde (${String(code)}) voor het ${verwacht} meldde`);
    });
    const gekregen = once(this.proces, 'message');
    await Promise.race([gekregen, gestorven]);
    gestorven.catch(() => undefined);
  }
}
