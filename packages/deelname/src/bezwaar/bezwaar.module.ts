import { type DynamicModule, Module } from '@nestjs/common';
import { BehandelBezwaar } from './behandel-bezwaar.js';
import { BezwaarWerkbron } from './bezwaar-werkbron.js';
import { BezwaarController } from './bezwaar.controller.js';
import { Bezwaarhaken } from './bezwaarhaken.js';
import { OntvangBezwaar, VolgBezwaar } from './ontvang-bezwaar.js';

/** Bezwaar and klacht, alike for whoever helps (zorg) and whoever decides (gemeente, hub). */
@Module({})
export class BezwaarModule {
  static voor(rol: 'helper' | 'beslisser'): DynamicModule {
    return {
      module: BezwaarModule,
      global: true,
      controllers: [BezwaarController, rol === 'helper' ? VolgBezwaar : OntvangBezwaar],
      providers: [BehandelBezwaar, Bezwaarhaken, ...(rol === 'beslisser' ? [BezwaarWerkbron] : [])],
      exports: [BehandelBezwaar, Bezwaarhaken],
    };
  }
}
