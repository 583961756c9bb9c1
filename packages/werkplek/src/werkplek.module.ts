import { type DynamicModule, Module } from '@nestjs/common';
import { IkController } from './ik/ik.controller.js';

/** The server side of the screens, alike in every app. */
@Module({})
export class WerkplekModule {
  static voor(): DynamicModule {
    return { module: WerkplekModule, global: true, controllers: [IkController] };
  }
}
