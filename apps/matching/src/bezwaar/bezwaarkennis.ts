import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Bezwaarhaken } from '@weerthuis/deelname';
import { wieBeslist } from '@weerthuis/domain';
import { weigerOnbekend } from '@weerthuis/platform';
import { In } from 'typeorm';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { leesCasus } from '../casus/store/casussen.js';
import { Hub } from '../gedeeld/hub.js';
import { houdPlek, volgUitkomst } from './houd-plek.js';

/** The hub decides about its own decisions and about itself; the aanmelder helps the person. */
@Injectable()
export class Bezwaarkennis implements OnModuleInit {
  constructor(
    private readonly haken: Bezwaarhaken,
    private readonly hub: Hub,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      nummers: async (w, casussen) => {
        const rijen = casussen.length ? await w.em.findBy(CasusEntiteit, { id: In([...casussen]) }) : [];
        return new Map(rijen.map((c) => [c.id, c.casusnummer]));
      },
      helper: async (w, casus) => (await leesCasus(w, casus)).aanmelder,
      beslisser: (_w, _casus, over) =>
        wieBeslist(over) === 'matching' ? Promise.resolve(this.hub.convenant.mij.oin) : weigerOnbekend(),
      naIndienen: (w, b) => houdPlek(this.hub, w, b),
      naEinde: (w, b) => volgUitkomst(this.hub, w, b),
    });
  }
}
