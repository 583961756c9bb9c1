import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DeelnameHaken,
  type AkkoordverzoekEntiteit,
  type AntwoordInvoer,
  type Voordrachtstap,
} from '@weerthuis/deelname';
import { medetekenaars } from '@weerthuis/domain';
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

  private async toetsPersoon(w: Werkeenheid, verzoek: AkkoordverzoekEntiteit, a: AntwoordInvoer): Promise<void> {
    const { casus } = verzoek;
    await this.casussen.eigen(w, casus);
    if (a.antwoord === 'ja') await this.toestemmingen.eis(w, casus, 'matchingspunt');
    const aangesteld = await w.em.findBy(VertegenwoordigerEntiteit, { casus });
    if (verzoek.ronde === 2 && a.antwoord === 'ja') eisMedeakkoord(aangesteld, a);
    if (a.doorWie === 'vertegenwoordiger' && !aangesteld.length)
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

/** Who is under curatele cannot bind itself alone: the final yes is given by the curator, with the person. */
function eisMedeakkoord(aangesteld: readonly VertegenwoordigerEntiteit[], a: AntwoordInvoer): void {
  const [nodig] = medetekenaars(
    'definitief-akkoord',
    aangesteld.map((v) => v.soort),
  );
  if (nodig && a.doorWie !== 'vertegenwoordiger')
    ongeldig(
      'vertegenwoordiger-nodig',
      `Dit akkoord geeft de ${nodig}, samen met de cliënt.`,
      'Wie onder curatele staat, bindt zich niet alleen (Burgerlijk Wetboek 1:381). Vraag de curator en leg zijn antwoord vast.',
      'doorWie',
    );
}
