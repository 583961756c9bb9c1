import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Bezwaarhaken, Deelnemers } from '@weerthuis/deelname';
import { wieBeslist } from '@weerthuis/domain';
import { ConvenantDienst } from '@weerthuis/messaging';
import { weigerOnbekend } from '@weerthuis/platform';

/** The gemeente decides about its own decisions; the aanmelder helps the person. */
@Injectable()
export class Bezwaarkennis implements OnModuleInit {
  constructor(
    private readonly haken: Bezwaarhaken,
    private readonly deelnemers: Deelnemers,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      nummers: (w, casussen) => this.deelnemers.nummers(w, casussen),
      helper: async (w, casus) => (await this.deelnemers.metRol(w, casus, 'aanmelder')) ?? weigerOnbekend(),
      beslisser: (_w, _casus, over) =>
        wieBeslist(over) === 'herkomst' ? Promise.resolve(this.convenant.mij.oin) : weigerOnbekend(),
    });
  }
}
