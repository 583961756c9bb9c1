import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { INSTANTIE, type InstantieConfig } from '@weerthuis/platform';
import { DataSource } from 'typeorm';
import { Concepten } from './eigen/concepten.js';
import { ConceptenController } from './eigen/concepten.controller.js';
import { WeergavenController } from './eigen/weergaven.controller.js';
import { IkController } from './ik/ik.controller.js';
import { Aanbieder } from './inloggen/aanbieder.js';
import { Kluis } from './inloggen/kluis.js';
import { Sessies } from './inloggen/sessies.js';
import { LiveController } from './live/live.controller.js';
import { Luisterlijn } from './live/luisterlijn.js';
import { Omroep } from './live/omroep.js';
import { Uitzending } from './live/uitzending.js';
import { WachtendController } from './wachtend/wachtend.controller.js';
import { Wachtend } from './wachtend/wachtend.js';
import { OnbenoemdWerkbron } from './werk/onbenoemdwerk.js';
import { WerkController } from './werk/werk.controller.js';
import { Werkbronnen } from './werk/werkbron.js';

const INLOGGEN: Provider[] = [
  { provide: Kluis, useFactory: (c: InstantieConfig) => new Kluis(c.sleutelmap), inject: [INSTANTIE] },
  {
    provide: Sessies,
    useFactory: (database: DataSource, kluis: Kluis, c: InstantieConfig) =>
      new Sessies(database, kluis, new Aanbieder(c)),
    inject: [DataSource, Kluis, INSTANTIE],
  },
];

/** The server side of the screens, alike in every app. */
@Module({})
export class WerkplekModule {
  static voor(): DynamicModule {
    return {
      module: WerkplekModule,
      global: true,
      controllers: [
        IkController,
        LiveController,
        WerkController,
        WachtendController,
        ConceptenController,
        WeergavenController,
      ],
      providers: [...INLOGGEN, Omroep, Luisterlijn, Uitzending, Concepten, Wachtend, Werkbronnen, OnbenoemdWerkbron],
      exports: [Werkbronnen],
    };
  }
}
