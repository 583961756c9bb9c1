import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Verzegelaar } from '../audit/verzegelaar.js';
import { AfwezigheidController } from '../behandeling/afwezigheid.controller.js';
import { BehandelingController } from '../behandeling/behandeling.controller.js';
import { UitsluitingController } from '../behandeling/uitsluiting.controller.js';
import { Veranderingen } from '../eenheid/veranderingen.js';
import { Werkplaats } from '../eenheid/werkplaats.js';
import { Gezondheid } from '../gezondheid/gezondheid.js';
import { Gezondheidcontroller } from '../gezondheid/gezondheid.controller.js';
import { Metingencontroller } from '../gezondheid/metingen.controller.js';
import { Klok } from '../klok/klok.js';
import { Log } from '../log/log.js';
import { Logboek } from '../logboek/logboek.js';
import { Poort } from '../poort/poort.js';
import { Post } from '../post/post.js';
import { Wekkerdienst } from '../wekker/wekkerdienst.js';
import type { Diensten } from './diensten.js';
import { INSTANTIE } from './tokens.js';

/** Hands the parts of the platform to all modules of one instance. */
@Module({})
export class PlatformModule {
  static voor(d: Diensten): DynamicModule {
    const providers: Provider[] = [
      { provide: INSTANTIE, useValue: d.config },
      { provide: DataSource, useValue: d.database },
      { provide: Log, useValue: d.log },
      { provide: Klok, useValue: d.klok },
      { provide: Werkplaats, useValue: d.werkplaats },
      { provide: Veranderingen, useValue: d.veranderingen },
      { provide: Logboek, useValue: d.logboek },
      { provide: Poort, useValue: d.poort },
      { provide: Wekkerdienst, useValue: d.wekkers },
      { provide: Verzegelaar, useValue: d.verzegelaar },
      { provide: Post, useValue: d.post },
      { provide: Gezondheid, useValue: d.gezondheid },
      { provide: Registry, useValue: d.register },
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [TerminusModule.forRoot({ logger: false })],
      controllers: [
        Gezondheidcontroller,
        Metingencontroller,
        BehandelingController,
        UitsluitingController,
        AfwezigheidController,
      ],
      providers,
      exports: providers.map((p) => (typeof p === 'function' ? p : p.provide)),
    };
  }
}
