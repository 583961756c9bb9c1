import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { BUS_TRANSPORT, Gezondheid, Log, Werkplaats, type InstantieConfig } from '@weerthuis/platform';
import { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Afdrukken } from '../afdruk/afdrukken.js';
import { Berichtenbeheer } from '../beheer/berichtenbeheer.js';
import { BusberichtController } from '../beheer/http/bericht.controller.js';
import { BusherstelController } from '../beheer/http/herstel.controller.js';
import { BusstandController } from '../beheer/http/stand.controller.js';
import { BusvergelijkController } from '../beheer/http/vergelijk.controller.js';
import { Standen } from '../beheer/standen.js';
import { ConvenantDienst } from '../convenant/convenant-dienst.js';
import { Herstel } from '../herstel/herstel.js';
import type { BusOpties } from '../instantie/opties.js';
import { KetenController } from '../keten/keten.controller.js';
import { Persoonssleutels } from '../sleutels/persoonssleutel.js';
import { Bus } from '../uitgaand/bus.js';
import { maakBus, type Busdelen } from './maak-bus.js';

/** What an operator reaches over HTTP; alike in every app. */
const BEHEER = [BusberichtController, BusstandController, BusherstelController, BusvergelijkController];
/** What a worker reaches. */
const WERK = [KetenController];

const DELEN = Symbol('weerthuis.busdelen');

const deel = (provide: FactoryProvider['provide'], kies: (d: Busdelen) => unknown): FactoryProvider => ({
  provide,
  inject: [DELEN],
  useFactory: kies,
});

/** The bus for all modules of one instance: Bus, ConvenantDienst, Persoonssleutels, Standen, and the transport. */
@Module({})
export class BusModule {
  /** `over` replaces defaults: times, concurrency, and the failpoints of a test. */
  static voor(config: InstantieConfig, over: Partial<BusOpties> = {}): DynamicModule {
    const providers: FactoryProvider[] = [
      {
        provide: DELEN,
        inject: [DataSource, Werkplaats, Log, Registry, Gezondheid],
        useFactory: (
          database: DataSource,
          werkplaats: Werkplaats,
          log: Log,
          register: Registry,
          gezondheid: Gezondheid,
        ) => maakBus({ config, database, werkplaats, log, register, gezondheid }, over),
      },
      deel(Bus, (d) => d.bus),
      deel(ConvenantDienst, (d) => d.convenant),
      deel(Persoonssleutels, (d) => d.persoonssleutels),
      deel(Standen, (d) => d.standen),
      deel(Herstel, (d) => d.herstel),
      deel(Berichtenbeheer, (d) => d.beheer),
      deel(Afdrukken, (d) => d.afdrukken),
      deel(BUS_TRANSPORT, (d) => d.transport),
    ];
    return {
      module: BusModule,
      global: true,
      controllers: [...BEHEER, ...WERK],
      providers,
      exports: providers.map((p) => p.provide),
    };
  }
}
