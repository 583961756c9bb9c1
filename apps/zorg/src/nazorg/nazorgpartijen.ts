import { Injectable } from '@nestjs/common';
import { Deelnemers, Plaatsingen } from '@weerthuis/deelname';
import type { Oin, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { conflict } from '../kern/nee.js';

/** The plaatsing that runs and the corporatie of the home. */
@Injectable()
export class Nazorgpartijen {
  constructor(
    private readonly plaatsingen: Plaatsingen,
    private readonly deelnemers: Deelnemers,
  ) {}

  /** @throws {Regelfout} geen-plaatsing */
  async van(w: Werkeenheid, casus: Uuid): Promise<{ plaatsing: Uuid; corporatie: Oin | undefined }> {
    const plaatsing = await this.plaatsingen.vanCasus(w, casus);
    if (!plaatsing)
      return conflict('geen-plaatsing', 'Er loopt geen plaatsing.', 'Nazorg hoort bij een plaatsing die loopt.');
    return { plaatsing: plaatsing.plaatsing, corporatie: await this.deelnemers.metRol(w, casus, 'corporatie') };
  }
}
