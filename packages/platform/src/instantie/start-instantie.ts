import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { InstantieConfig } from '../config/instantie-config.js';
import { maakDatabase, openDatabase } from '../database/maak-database.js';
import { Invoerpijp } from '../invoer/invoerpijp.js';
import { herstelKlok } from '../klok/zet-klok.js';
import { Log, type Logbestemming } from '../log/log.js';
import { leesBetrokkenesleutel } from '../logboek/betrokkenesleutel.js';
import { bedienOpenapi } from '../openapi/openapi.js';
import { Wacht } from '../poort/wacht.js';
import { Probleemfilter } from '../problemen/filter.js';
import { Antwoordkoppen } from './antwoordkoppen.js';
import type { AppDefinitie } from './app-definitie.js';
import { maakDiensten, type Diensten } from './diensten.js';
import { richtHttpIn } from './http.js';
import { PlatformModule } from './platform.module.js';
import { BUS_TRANSPORT } from './tokens.js';
import { vindWekkers } from './vind-wekkers.js';

/** A running instance. */
export interface Instantie {
  /** Where it listens: `http://127.0.0.1:3000`. */
  url: string;
  app: NestExpressApplication;
  diensten: Diensten;
  /** Stops taking work, finishes what runs, and closes in the right order. May be called twice. */
  sluit(): Promise<void>;
}

/**
 * Starts one organisation's instance of an app: database, migrations, timers, bus, HTTP. Several may live in one process.
 * @param uit where its log goes instead of standard output
 * @throws Error when a part cannot start; what was already open is closed again
 */
export async function startInstantie(
  def: AppDefinitie,
  config: InstantieConfig,
  uit?: Logbestemming,
): Promise<Instantie> {
  if (def.rol !== config.rol)
    throw new Error(`Instantie ${config.naam} heeft rol ${config.rol}; deze app is voor ${def.rol}`);
  const log = new Log(config.naam, config.logniveau, uit);
  const database = maakDatabase({
    naam: config.naam,
    url: config.databaseUrl,
    poolgrootte: config.poolgrootte,
    entiteiten: def.entities,
    migraties: def.migraties,
  });
  const [sleutel] = await Promise.all([leesBetrokkenesleutel(config.sleutelmap), openDatabase(database)]);
  const d = maakDiensten(config, database, sleutel, log);
  let app: NestExpressApplication | undefined;
  const sluit = eenmaal(async () => {
    await d.wekkers.stop();
    await app?.close();
    await d.bode?.stop();
    await d.opruimer.stop();
    await d.verzegelaar.stop();
    await database.destroy();
    log.meld('instantie.gesloten');
  });
  try {
    await herstelKlok(database.manager, d.klok);
    app = await maakApp(def, d);
    await app.init();
    await d.bode?.start();
    await app.startAllMicroservices();
    await app.listen(config.poort, config.ontwikkel ? '127.0.0.1' : '0.0.0.0');
    d.verzegelaar.wek();
    d.opruimer.start();
    d.wekkers.start();
    const url = (await app.getUrl()).replace(/\/$/, '');
    log.meld('instantie.luistert', { url });
    return { url, app, diensten: d, sluit };
  } catch (fout) {
    await sluit().catch((tweede: unknown) => log.fout('instantie.sluiten-mislukt', tweede));
    throw fout;
  }
}

async function maakApp(def: AppDefinitie, d: Diensten): Promise<NestExpressApplication> {
  class Wortel {}
  const app = await NestFactory.create<NestExpressApplication>(
    { module: Wortel, imports: [PlatformModule.voor(d), ...def.modules(d.config)] },
    { logger: d.log, bodyParser: false, abortOnError: false, bufferLogs: false },
  );
  app.useGlobalFilters(new Probleemfilter(d.log, def.beperkingen ?? {}));
  app.useGlobalPipes(new Invoerpijp());
  app.useGlobalGuards(new Wacht(d.tokens, d.poort));
  app.useGlobalInterceptors(new Antwoordkoppen());
  richtHttpIn(app, d, def.rand);
  bedienOpenapi(app, def);
  vindWekkers(app, d.wekkers);
  const strategy = zoekTransport(app);
  if (strategy) app.connectMicroservice({ strategy }, { inheritAppConfig: true });
  return app;
}

/** Looks itself, because Nest logs an error when one asks for a provider that no module has. */
function zoekTransport(app: NestExpressApplication): CustomTransportStrategy | undefined {
  const heeftBus = [...app.get(ModulesContainer).values()].some((module) => module.providers.has(BUS_TRANSPORT));
  return heeftBus ? app.get<CustomTransportStrategy>(BUS_TRANSPORT, { strict: false }) : undefined;
}

function eenmaal(werk: () => Promise<void>): () => Promise<void> {
  let bezig: Promise<void> | undefined;
  return () => (bezig ??= werk());
}
