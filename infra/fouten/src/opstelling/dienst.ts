import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InstantieConfig } from '@weerthuis/platform';
import { totdat, wortel } from '@weerthuis/testkit';
import type { Bericht, Buskeuze, Schrijfopdracht, Startvraag, Vraag, Wapening } from '../kind/berichten.js';

/** How a process of ours came to its end, and how long until it served again. */
export interface Val {
  code: number | null;
  signaal: NodeJS.Signals | null;
  /** Milliseconds from its end until its successor was ready. */
  herstart?: number;
}

const NA_VAL = 100;
/** `kind/proces.ts` as it was bundled with the apps. */
const PROCES = fileURLToPath(import.meta.resolve('@weerthuis/bundel/foutproces'));

/** One organisation's instance in a process of its own, started again when it ends by itself, as a supervisor would. */
export class Dienst {
  readonly vallen: Val[] = [];
  readonly alarmen: { alarm: string; tekst: string }[] = [];
  private kind?: ChildProcess;
  private gewenst = false;
  private klaar: Promise<void> = Promise.resolve();
  bus: Buskeuze = {};
  /** Types of facts that its program does not know: an older release. */
  vergeet: string[] = [];
  sabotage: string[] = [];
  /** Armed from the first moment of every process, also of the next. */
  wapening?: Wapening | undefined;

  constructor(
    readonly config: InstantieConfig,
    private readonly log: string,
  ) {}

  get naam(): string {
    return this.config.naam;
  }

  get url(): string {
    return `http://127.0.0.1:${this.config.poort}`;
  }

  start(): Promise<void> {
    this.gewenst = true;
    return (this.klaar = this.begin());
  }

  /** Resolves when the process that runs now, or its successor, is ready. */
  async gereed(): Promise<void> {
    await totdat(async () => (await this.klaar, this.kind !== undefined), {
      tijdslimiet: 60_000,
      omschrijving: `${this.naam} gereed`,
    });
  }

  /** Ends in order. */
  async stop(): Promise<void> {
    this.gewenst = false;
    await this.klaar.catch(() => undefined);
    const kind = this.kind;
    if (!kind) return;
    const weg = once(kind, 'exit');
    kind.disconnect();
    const wekker = setTimeout(() => kind.kill('SIGKILL'), 8_000);
    await weg;
    clearTimeout(wekker);
  }

  /** In order down and up, as for an upgrade. */
  async herstart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Stops the process in its tracks, or lets it go on: no answer, no end. */
  bevries(ja: boolean): void {
    this.kind?.kill(ja ? 'SIGSTOP' : 'SIGCONT');
  }

  /** Killed without a word; the supervisor starts it again. */
  dood(): void {
    this.kind?.kill('SIGKILL');
  }

  async wapen(wapening: Wapening): Promise<void> {
    await this.vraag({ soort: 'wapen', wapening }, 'gewapend');
  }

  /** Sends what only a later release knows; gives how many facts. */
  async zendNieuw(): Promise<number> {
    return (await this.vraag({ soort: 'zend-nieuw' }, 'geschreven')).aantal;
  }

  async schrijf(opdracht: Schrijfopdracht): Promise<number> {
    const uit = await this.vraag({ soort: 'schrijf', opdracht }, 'geschreven');
    if (uit.fout) throw new Error(uit.fout);
    return uit.aantal;
  }

  /** True when it answers that it is alive, within two seconds. */
  leeft(): Promise<boolean> {
    return fetch(`${this.url}/health/live`, { signal: AbortSignal.timeout(2_000) }).then(
      (a) => a.ok,
      () => false,
    );
  }

  private async begin(): Promise<void> {
    mkdirSync(dirname(this.log), { recursive: true });
    const uit = openSync(this.log, 'a');
    const env = { ...process.env, NODE_COMPILE_CACHE: join(wortel(), '.weerthuis', 'node-cache') };
    const kind = fork(PROCES, [this.naam], { env, stdio: ['ignore', uit, uit, 'ipc'] });
    closeSync(uit);
    kind.on('message', (b: Bericht) => b.soort === 'alarm' && this.alarmen.push(b));
    const gevallen = once(kind, 'exit').then(([code, signaal]: (number | NodeJS.Signals | null)[]) => {
      if (this.kind === kind) delete this.kind;
      this.naVal(code as number | null, signaal as NodeJS.Signals | null);
      throw new Error(`${this.naam} viel tijdens het starten:\n${readFileSync(this.log, 'utf8').slice(-2_000)}`);
    });
    gevallen.catch(() => undefined);
    const { config, bus, vergeet, sabotage, wapening } = this;
    kind.send({ config, bus, vergeet, sabotage, wapening } satisfies Startvraag);
    await Promise.race([wachtOp(kind, 'gereed'), gevallen]);
    this.kind = kind;
  }

  private naVal(code: number | null, signaal: NodeJS.Signals | null): void {
    if (!this.gewenst) return;
    const val: Val = { code, signaal };
    this.vallen.push(val);
    const op = Date.now();
    this.klaar = new Promise<void>((verder) => setTimeout(verder, NA_VAL)).then(async () => {
      if (!this.gewenst) return;
      await this.begin();
      val.herstart = Date.now() - op;
    });
    this.klaar.catch(() => undefined);
  }

  private async vraag<S extends Bericht['soort']>(v: Vraag, antwoord: S): Promise<Extract<Bericht, { soort: S }>> {
    await this.gereed();
    const kind = this.kind as ChildProcess;
    const gevallen = once(kind, 'exit').then(() => Promise.reject(new Error(`${this.naam} viel`)));
    gevallen.catch(() => undefined);
    const uit = wachtOp(kind, antwoord);
    kind.send(v);
    return Promise.race([uit, gevallen]);
  }
}

function wachtOp<S extends Bericht['soort']>(kind: ChildProcess, soort: S): Promise<Extract<Bericht, { soort: S }>> {
  return new Promise((klaar) => {
    const hoor = (b: Bericht): void => {
      if (b.soort !== soort) return;
      kind.off('message', hoor);
      klaar(b as Extract<Bericht, { soort: S }>);
    };
    kind.on('message', hoor);
  });
}
