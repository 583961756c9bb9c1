import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DeelnameHaken,
  type AkkoordverzoekEntiteit,
  type AntwoordInvoer,
  type Voordrachtstap,
} from '@weerthuis/deelname';
import type { Werkeenheid } from '@weerthuis/platform';
import { ReserveerPlek } from '../capaciteit/reserveer-plek.js';
import { Capaciteiten } from '../capaciteit/store/capaciteiten.js';
import { Casussen } from '../casus/store/casussen.js';
import { VertegenwoordigerEntiteit } from '../casus/store/vertegenwoordiger.entiteit.js';
import { ongeldig } from '../kern/nee.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';

/** What an answer of zorg means here: a pledge takes a place, the person's answer names who gave it. */
@Injectable()
export class Antwoordhaken implements OnModuleInit {
  constructor(
    private readonly haken: DeelnameHaken,
    private readonly casussen: Casussen,
    private readonly toestemmingen: Toestemmingen,
    private readonly reserveer: ReserveerPlek,
    private readonly capaciteiten: Capaciteiten,
  ) {}

  onModuleInit(): void {
    this.haken.registreer({
      toetsAntwoord: (w, verzoek, a) => this.toets(w, verzoek, a),
      naVervallen: (w, v) => this.vervallen(w, v),
    });
  }

  private async toets(w: Werkeenheid, verzoek: AkkoordverzoekEntiteit, a: AntwoordInvoer): Promise<void> {
    if (verzoek.rol === 'persoon') await this.toetsPersoon(w, verzoek, a);
    if (verzoek.rol !== 'hoofdbegeleider') return;
    if (a.antwoord === 'nee') return this.capaciteiten.vervalt(w, verzoek.kandidaatstelling);
    const { casus, kandidaatstelling, voordracht, startOp } = verzoek;
    const { gemeente } = (verzoek.gegevens as { woning: { gemeente: string } }).woning;
    await this.reserveer.voer(w, { casus, kandidaatstelling, voordracht, gemeente, startOp });
  }

  private async toetsPersoon(w: Werkeenheid, { casus }: AkkoordverzoekEntiteit, a: AntwoordInvoer): Promise<void> {
    await this.casussen.eigen(w, casus);
    if (a.antwoord === 'ja') await this.toestemmingen.eis(w, casus, 'matchingspunt');
    if (a.doorWie === 'vertegenwoordiger' && !(await w.em.existsBy(VertegenwoordigerEntiteit, { casus })))
      ongeldig(
        'vertegenwoordiger-onbekend',
        'Er is geen vertegenwoordiger vastgelegd.',
        'Alleen een vastgelegde vertegenwoordiger antwoordt voor de cliënt. Leg eerst vast wie dat is.',
        'doorWie',
      );
  }

  private vervallen(w: Werkeenheid, v: Voordrachtstap): Promise<void> {
    return this.capaciteiten.vervalt(w, v.kandidaatstelling);
  }
}
