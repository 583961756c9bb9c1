import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deelnemers, partijkennis, Vraaghaken } from '@weerthuis/deelname';
import { ConvenantDienst } from '@weerthuis/messaging';
import { KandidaatEntiteit } from '../kandidaat/store/kandidaat.entiteit.js';

/** A corporatie knows names from voorlopig akkoord on; the hub never does. */
@Injectable()
export class Corporatievragen implements OnModuleInit {
  constructor(
    private readonly haken: Vraaghaken,
    private readonly deelnemers: Deelnemers,
    private readonly convenant: ConvenantDienst,
  ) {}

  onModuleInit(): void {
    const kennis = partijkennis(this.deelnemers, this.convenant, async (w, casus) =>
      (await w.em.findBy(KandidaatEntiteit, { casus })).flatMap((k) =>
        (k.identiteit?.leden ?? []).map((l) => `${l.voornamen} ${l.achternaam}`),
      ),
    );
    this.haken.registreer(kennis);
  }
}
