import { join } from 'node:path';
import type { Partijrol } from '@weerthuis/domain';
import type { InstantieConfig } from '@weerthuis/platform';
import { wortel } from '@weerthuis/testkit';
import type { Bedienbaar } from '../bediening/bediening.js';
import { Groepsproces } from '../proces/groepsproces.js';

/** The module that holds the app of a role; tests name their own. */
export type Appmodule = (rol: InstantieConfig['rol']) => string;

/** Few and small generations: these processes hold many small apps, not much data. */
const NODE_VLAGGEN = ['--max-semi-space-size=4'];

/** Starts and stops the instances of a region: the hub in one process, the parties in another. */
export class Instantiebeheer implements Bedienbaar {
  private readonly groepen: Record<'hub' | 'partijen', Groepsproces>;
  private configs = new Map<string, InstantieConfig>();

  /** Starts both processes and lets them read their programs, so that this goes on while servers start. */
  constructor(
    logmap: string,
    private readonly module: Appmodule,
  ) {
    const cache = join(wortel(), '.weerthuis', 'node-cache');
    const groep = (naam: string, ...rollen: Partijrol[]): Groepsproces => {
      const proces = Groepsproces.start(naam, join(logmap, `${naam}.log`), cache, NODE_VLAGGEN);
      proces.vraag({ soort: 'laad', modules: rollen.map(module) }).catch(() => undefined); // the start of an instance says what is wrong
      return proces;
    };
    this.groepen = { hub: groep('hub', 'matching'), partijen: groep('partijen', 'zorg', 'gemeente', 'corporatie') };
  }

  /** The instances to start, by name. */
  neem(configs: Map<string, InstantieConfig>): void {
    this.configs = configs;
  }

  /** Process ids, for measuring and for fault tests. */
  get processen(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.groepen).map(([naam, groep]) => [naam, groep.pid]));
  }

  /** Calls `fn` when one of the processes ends by itself. */
  bijEinde(fn: (groep: Groepsproces) => void): void {
    for (const groep of Object.values(this.groepen)) groep.bijEinde(() => fn(groep));
  }

  async startInstantie(naam: string): Promise<void> {
    const config = this.config(naam);
    await this.groep(config).vraag({ soort: 'start', module: this.module(config.rol), config });
  }

  async stopInstantie(naam: string): Promise<void> {
    await this.groep(this.config(naam)).vraag({ soort: 'stop', naam });
  }

  /** Starts all instances at once; `gereed` is called as each one answers. */
  async startAlle(gereed: (naam: string) => void = () => undefined): Promise<void> {
    await Promise.all([...this.configs.keys()].map((naam) => this.startInstantie(naam).then(() => gereed(naam))));
  }

  /** Stops all and starts them again with other settings. */
  async herstart(wijzig: (config: InstantieConfig) => InstantieConfig): Promise<void> {
    await Promise.all([...this.configs.keys()].map((naam) => this.stopInstantie(naam)));
    this.configs = new Map([...this.configs].map(([naam, config]) => [naam, wijzig(config)]));
    await this.startAlle();
  }

  async stop(): Promise<void> {
    await Promise.all(Object.values(this.groepen).map((groep) => groep.sluit()));
  }

  private config(naam: string): InstantieConfig {
    const config = this.configs.get(naam);
    if (!config)
      throw new Error(`${naam} is geen instantie van deze regio; kies uit: ${[...this.configs.keys()].join(', ')}`);
    return config;
  }

  private groep(config: InstantieConfig): Groepsproces {
    return config.rol === 'matching' ? this.groepen.hub : this.groepen.partijen;
  }
}
