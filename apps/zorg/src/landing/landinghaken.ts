import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeelnameHaken } from '@weerthuis/deelname';
import { WerkLandingBij } from './werk-landing-bij.js';

@Injectable()
export class Landinghaken implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly werk: WerkLandingBij,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({ naVervallen: (w, { casus }) => this.werk.stopVanCasus(w, casus) });
  }
}
