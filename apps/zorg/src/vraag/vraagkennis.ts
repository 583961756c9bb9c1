import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Deelnemers, partijkennis, Vraaghaken } from '@weerthuis/deelname';
import { ConvenantDienst } from '@weerthuis/messaging';
import { Casussen } from '../casus/store/casussen.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';

const WIE = { matching: 'matchingspunt', gemeente: 'gemeente', corporatie: 'corporatie', zorg: 'zorg' } as const;

/** Zorg knows who its cliënten are: their names stay out of what others may not know. */
@Injectable()
export class Zorgvragen implements OnModuleInit {
  constructor(
    private readonly haken: Vraaghaken,
    private readonly deelnemers: Deelnemers,
    private readonly convenant: ConvenantDienst,
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
  ) {}

  onModuleInit(): void {
    const kennis = partijkennis(this.deelnemers, this.convenant, async (w, casus) =>
      (await this.casussen.identiteiten(w, casus)).map((i) => `${i.voornamen} ${i.achternaam}`),
    );
    this.haken.registreer({
      ...kennis,
      eisToestemming: (w, casus, aan) => this.toestemmingen.eisNietIngetrokken(w, casus, WIE[aan]),
    });
  }
}
