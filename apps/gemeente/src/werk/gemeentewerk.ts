import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deelnamewerk, zoekwerk } from '@weerthuis/deelname';
import { Werkbronnen } from '@weerthuis/werkplek';
import { achterstandwerk } from './achterstandwerk.js';
import { draagkrachtwerk } from './draagkrachtwerk.js';
import { meldingwerk } from './meldingwerk.js';
import { overdrachtwerk } from './overdrachtwerk.js';
import { urgentiewerk } from './urgentiewerk.js';
import { CASUSWERKERS } from '../kern/medewerkers.js';
import { ZoekopdrachtEntiteit } from '../zoekopdracht/store/zoekopdracht.entiteit.js';

const ZOEKEN = { tabel: ZoekopdrachtEntiteit, rollen: CASUSWERKERS, pad: '/vragen' };

/** What a gemeente has to do besides its tasks. */
@Injectable()
export class Gemeentewerk implements OnModuleInit {
  constructor(
    private readonly bronnen: Werkbronnen,
    private readonly deelname: Deelnamewerk,
  ) {}

  onModuleInit(): void {
    const { kennis } = this.deelname;
    this.bronnen.registreer(meldingwerk(kennis));
    this.bronnen.registreer(urgentiewerk(kennis));
    this.bronnen.registreer(overdrachtwerk(kennis));
    this.bronnen.registreer(achterstandwerk(kennis));
    this.bronnen.registreer(zoekwerk(kennis, ZOEKEN));
    this.bronnen.registreer(draagkrachtwerk(kennis));
  }
}
