import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deelnamewerk, zoekwerk } from '@weerthuis/deelname';
import { Werkbronnen } from '@weerthuis/werkplek';
import { metAdres } from './adressen.js';
import { omklapwerk } from './omklapwerk.js';
import { signaalwerk } from './signaalwerk.js';
import { toetswerk } from './toetswerk.js';
import { ZoekopdrachtEntiteit } from '../zoekopdracht/store/zoekopdracht.entiteit.js';

const ZOEKEN = { tabel: ZoekopdrachtEntiteit, rollen: ['verhuurconsulent'], pad: '/woningvragen' };

/** What a corporatie has to do besides its tasks. */
@Injectable()
export class Corporatiewerk implements OnModuleInit {
  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly deelname: Deelnamewerk,
  ) {}

  onModuleInit(): void {
    const { kennis } = this.deelname;
    kennis.metAdres = metAdres;
    this.bronnen.registreer(toetswerk(kennis));
    this.bronnen.registreer(zoekwerk(kennis, ZOEKEN));
    this.bronnen.registreer(signaalwerk(kennis));
    this.bronnen.registreer(omklapwerk(kennis));
  }
}
