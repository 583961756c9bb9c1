import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deelnemers, partijkennis, Vraaghaken } from '@weerthuis/deelname';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Identiteiten } from '../identiteit/store/identiteiten.js';

/** A gemeente knows who it pays: their names stay out of what others may not know. */
@Injectable()
export class Gemeentevragen implements OnModuleInit {
  constructor(
    private readonly haken: Vraaghaken,
    private readonly deelnemers: Deelnemers,
    private readonly convenant: ConvenantDienst,
    private readonly identiteiten: Identiteiten,
  ) {}

  onModuleInit(): void {
    const kennis = partijkennis(this.deelnemers, this.convenant, async (w, casus) =>
      (await this.identiteiten.vanCasus(w, casus)).map((i) => `${i.voornamen} ${i.achternaam}`),
    );
    this.haken.registreer(kennis);
  }
}
