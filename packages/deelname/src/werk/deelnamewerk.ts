import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Werkbronnen } from '@weerthuis/werkplek';
import { Deelnemers } from '../deelnemers/deelnemers.js';
import { akkoordwerk } from './akkoordwerk.js';
import { besluitwerk } from './besluitwerk.js';
import { herroepingwerk } from './herroepingwerk.js';
import { knelpuntwerk } from './knelpuntwerk.js';
import { namenswerk } from './namenswerk.js';
import { werkkennis, type Werkkennis } from './werkkennis.js';

/** What the region asks of a party, in the queue of its employees; alike for zorg, gemeente and corporatie. */
@Injectable()
export class Deelnamewerk implements OnModuleInit {
  /** For the sources of the app itself. */
  readonly kennis: Werkkennis;

  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly convenant: ConvenantDienst,
    deelnemers: Deelnemers,
  ) {
    this.kennis = werkkennis(convenant, deelnemers);
  }

  onModuleInit(): void {
    this.bronnen.registreer(akkoordwerk(this.kennis));
    this.bronnen.registreer(namenswerk(this.kennis));
    this.bronnen.registreer(besluitwerk(this.kennis));
    this.bronnen.registreer(herroepingwerk(this.kennis));
    this.bronnen.registreer(knelpuntwerk(this.kennis, () => this.convenant.mij.oin));
  }
}
