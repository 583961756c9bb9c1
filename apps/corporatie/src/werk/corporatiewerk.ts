import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deelnamewerk } from '@weerthuis/deelname';
import { Werkbronnen } from '@weerthuis/werkplek';
import { adressen } from './adressen.js';
import { omklapwerk } from './omklapwerk.js';
import { signaalwerk } from './signaalwerk.js';
import { toetswerk } from './toetswerk.js';
import { zoekwerk } from './zoekwerk.js';

/** What a corporatie has to do besides its tasks. */
@Injectable()
export class Corporatiewerk implements OnModuleInit {
  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly deelname: Deelnamewerk,
  ) {}

  onModuleInit(): void {
    const { kennis } = this.deelname;
    kennis.adressen = adressen;
    this.bronnen.registreer(toetswerk(kennis));
    this.bronnen.registreer(zoekwerk(kennis));
    this.bronnen.registreer(signaalwerk(kennis));
    this.bronnen.registreer(omklapwerk(kennis));
  }
}
