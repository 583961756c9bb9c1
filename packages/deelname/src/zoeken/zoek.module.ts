import { type DynamicModule, Module } from '@nestjs/common';
import { OntvangZoekopdracht } from './ontvang-zoekopdracht.js';
import { type Zoektabel, ZOEKTABEL } from './zoekopdracht.js';
import { Zoekwekker } from './zoekwekker.js';

/** Zoekopdrachten as they come in and lapse, alike for gemeente and corporatie; what one answers differs. */
@Module({})
export class ZoekModule {
  static voor(tabel: Zoektabel): DynamicModule {
    const providers = [{ provide: ZOEKTABEL, useValue: tabel }, Zoekwekker];
    return { module: ZoekModule, controllers: [OntvangZoekopdracht], providers };
  }
}
