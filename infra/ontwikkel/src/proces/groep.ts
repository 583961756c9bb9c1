import type { Instantie, InstantieConfig } from '@weerthuis/platform';
import type { Antwoord, Vraag } from './berichten.js';

/**
 * A process that holds several instances for the host. It does what it is told over IPC and ends when the host is gone.
 * Ctrl-C reaches this process too, but the order of stopping is the host's.
 */
const instanties = new Map<string, Promise<Instantie>>();
const UITERLIJK = 7_000;

interface AppModule {
  start(config: InstantieConfig): Promise<Instantie>;
}

async function start(module: string, config: InstantieConfig): Promise<Partial<Antwoord>> {
  if (instanties.has(config.naam)) throw new Error(`${config.naam} draait al`);
  const bezig = import(module).then((app: AppModule) => app.start(config));
  instanties.set(config.naam, bezig);
  bezig.catch(() => instanties.delete(config.naam));
  return { url: (await bezig).url };
}

async function stop(naam: string): Promise<Partial<Antwoord>> {
  const instantie = instanties.get(naam);
  if (!instantie) throw new Error(`${naam} draait niet`);
  instanties.delete(naam);
  await (await instantie).sluit();
  return {};
}

async function sluitAlles(): Promise<Partial<Antwoord>> {
  setTimeout(() => process.exit(1), UITERLIJK).unref();
  await Promise.allSettled([...instanties.keys()].map(stop));
  return {};
}

const doe = (vraag: Vraag): Promise<Partial<Antwoord>> => {
  if (vraag.soort === 'laad') return Promise.all(vraag.modules.map((module) => import(module))).then(() => ({}));
  if (vraag.soort === 'start') return start(vraag.module, vraag.config);
  return vraag.soort === 'stop' ? stop(vraag.naam) : sluitAlles();
};

process.on('message', (vraag: Vraag) => {
  void doe(vraag)
    .catch((fout: unknown): Partial<Antwoord> => {
      console.error(fout);
      return { fout: fout instanceof Error ? fout.message : String(fout) };
    })
    .then((antwoord) => process.connected && process.send?.({ nr: vraag.nr, ...antwoord }));
});
process.on('disconnect', () => void sluitAlles().then(() => process.exit(0)));
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => undefined);
