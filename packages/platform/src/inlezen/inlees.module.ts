import { Module, type DynamicModule } from '@nestjs/common';
import { LeesIn } from './lees-in.js';
import { Inleessoorten } from './soort.js';
import { Uitgesteld } from './uitgesteld.js';
import { StartstandController } from './startstand.controller.js';

/** Reading lists in; features register what they can read with `Inleessoorten`. */
@Module({})
export class InleesModule {
  static voor(): DynamicModule {
    return {
      module: InleesModule,
      global: true,
      controllers: [StartstandController],
      providers: [Inleessoorten, LeesIn, Uitgesteld],
      exports: [Inleessoorten, Uitgesteld],
    };
  }
}
