import { type DynamicModule, Module } from '@nestjs/common';
import { BeantwoordVraag } from './beantwoord-vraag.js';
import { OntvangVraag } from './ontvang-vraag.js';
import { StelVraag } from './stel-vraag.js';
import { VraagController } from './vraag.controller.js';
import { Vraaghaken } from './vraaghaken.js';
import { VraagWerkbron } from './vraagwerk.js';
import { Vraagwekker } from './vraagwekker.js';

const DIENSTEN = [Vraaghaken, Vraagwekker, StelVraag, BeantwoordVraag];

/** Vraag en antwoord, alike for every kind of party; the app registers what it knows in `Vraaghaken`. */
@Module({})
export class VraagModule {
  static voor(): DynamicModule {
    return {
      module: VraagModule,
      global: true,
      controllers: [VraagController, OntvangVraag],
      providers: [...DIENSTEN, VraagWerkbron],
      exports: DIENSTEN,
    };
  }
}
