/**
 * One instance as a process of its own: the app as it is, with a bus that has failpoints and, for a test of the test,
 * a guard switched off. It does what it is told over IPC and ends when whoever started it is gone.
 */
import { once } from 'node:events';
import type { DynamicModule } from '@nestjs/common';
import type { Server } from '@nestjs/microservices';
import type { Partijrol } from '@weerthuis/domain';
import { BusModule, type BusOpties } from '@weerthuis/messaging';
import { BUS_TRANSPORT, startInstantie, type AppDefinitie } from '@weerthuis/platform';
import type { Bericht, Startvraag, Vraag } from './berichten.js';
import { Faalpunten } from './faalpunten.js';
import { schrijf } from './schrijvers.js';
import { zendNieuw } from './nieuwer.js';

/** Named one by one, so that a bundler sees them. */
const APPS: Record<Partijrol, () => Promise<{ definitie: AppDefinitie }>> = {
  zorg: () => import('@weerthuis/zorg'),
  gemeente: () => import('@weerthuis/gemeente'),
  corporatie: () => import('@weerthuis/corporatie'),
  matching: () => import('@weerthuis/matching'),
};

const zeg = (b: Bericht): void => void (process.connected && process.send?.(b));

const [{ config, bus, sabotage, vergeet, wapening }] = (await once(process, 'message')) as [Startvraag];
const { definitie } = await APPS[config.rol]();
const punten = new Faalpunten(sabotage.includes('idempotentie'));
const over = {
  ...bus,
  sabotage: new Set(sabotage),
  faalpunt: punten.langs,
  alarm: ({ soort, tekst }) => zeg({ soort: 'alarm', alarm: soort, tekst }),
} as Partial<BusOpties>;
const metFaalpunten = (m: unknown): m is DynamicModule => (m as DynamicModule).module === BusModule;
punten.wapen(wapening);
const instantie = await startInstantie(
  {
    ...definitie,
    modules: (c) => definitie.modules(c).map((m) => (metFaalpunten(m) ? BusModule.voor(c, over) : m)),
  },
  config,
);
punten.omring(instantie);
// Without a handler a type is unknown here, as in a release that came before it.
const handlers = instantie.app.get<Server>(BUS_TRANSPORT).getHandlers();
for (const patroon of handlers.keys()) if (vergeet.includes(patroon.split('/')[0] ?? '')) handlers.delete(patroon);

process.on('message', (v: Vraag) => {
  if (v.soort === 'wapen') {
    punten.wapen(v.wapening);
    zeg({ soort: 'gewapend' });
  } else
    (v.soort === 'schrijf' ? schrijf(instantie, v.opdracht) : zendNieuw(instantie)).then(
      (aantal) => zeg({ soort: 'geschreven', aantal }),
      (fout: unknown) => zeg({ soort: 'geschreven', aantal: 0, fout: String(fout) }),
    );
});
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 6_000).unref();
  void instantie.sluit().then(() => process.exit(0));
});
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => undefined);
zeg({ soort: 'gereed' });
