import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeelnameHaken } from '@weerthuis/deelname';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { WerkLandingBij } from './werk-landing-bij.js';

@Injectable()
export class Landinghaken implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly werk: WerkLandingBij,
  ) {}

  onModuleInit(): void {
    const stop = (w: Werkeenheid, casus: Uuid): Promise<void> => this.werk.stopVanCasus(w, casus);
    this.haken.registreer({ naVervallen: (w, { casus }) => stop(w, casus), naGesloten: stop });
  }
}
