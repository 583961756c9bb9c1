import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Bezwaarhaken, Deelnemers } from '@weerthuis/deelname';
import { wieBeslist } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Casussen } from '../casus/store/casussen.js';

/** Zorg helps its own cliënten; the gemeente van herkomst or the hub decides. */
@Injectable()
export class Bezwaarkennis implements OnModuleInit {
  constructor(
    private readonly haken: Bezwaarhaken,
    private readonly casussen: Casussen,
    private readonly deelnemers: Deelnemers,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      nummers: (w, casussen) => this.deelnemers.nummers(w, casussen),
      helper: async (w, casus) => {
        await this.casussen.eigen(w, casus);
        return this.convenant.mij.oin;
      },
      beslisser: (w, casus, over) =>
        wieBeslist(over) === 'herkomst'
          ? this.deelnemers.eis(w, casus, 'herkomst')
          : Promise.resolve(this.convenant.hub),
    });
  }
}
