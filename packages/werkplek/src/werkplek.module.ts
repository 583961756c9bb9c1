import { type DynamicModule, Module } from '@nestjs/common';
import { IkController } from './ik/ik.controller.js';
import { LiveController } from './live/live.controller.js';
import { Luisterlijn } from './live/luisterlijn.js';
import { Omroep } from './live/omroep.js';
import { Uitzending } from './live/uitzending.js';

/** The server side of the screens, alike in every app. */
@Module({})
export class WerkplekModule {
  static voor(): DynamicModule {
    return {
      module: WerkplekModule,
      global: true,
      controllers: [IkController, LiveController],
      providers: [Omroep, Luisterlijn, Uitzending],
    };
  }
}
