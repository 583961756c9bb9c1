import { Injectable } from '@nestjs/common';
import { AkkoordGegevenMatching } from '@weerthuis/contracts';
import { type Uuid, weiger } from '@weerthuis/domain';
import { Bus, ConvenantDienst } from '@weerthuis/messaging';
import type { Werkeenheid } from '@weerthuis/platform';
import { type AntwoordInvoer, DeelnameHaken } from '../haken.js';
import { AkkoordverzoekEntiteit } from './akkoordverzoek.entiteit.js';
import { toetsInvoer } from './toets-antwoord.js';

/** Gives this party's answer to a question of the hub: kept here, told to the hub, once. */
@Injectable()
export class BeantwoordAkkoordverzoek {
  constructor(
    private readonly bus: Bus,
    private readonly convenant: ConvenantDienst,
    private readonly haken: DeelnameHaken,
  ) {}

  /** @throws Regelfout when it was not asked, already answered, past its term, or refused by a rule of the app */
  async voer(w: Werkeenheid, id: Uuid, a: AntwoordInvoer): Promise<{ id: Uuid; casus: Uuid }> {
    const verzoek = await w.em.findOne(AkkoordverzoekEntiteit, {
      where: { verzoek: id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!verzoek) return nietGevraagd();
    toetsInvoer(verzoek, a, w.klok.vandaag());
    await this.haken.roep('toetsAntwoord', w, verzoek, a);
    await w.em.update(AkkoordverzoekEntiteit, { verzoek: id }, { stand: 'beantwoord', antwoord: a });
    await this.haken.roep('naAntwoord', w, verzoek, a);
    const { voordracht, kandidaatstelling, versie, ronde, rol } = verzoek;
    await this.bus.zend(w, {
      stroom: verzoek.casus,
      aan: [
        {
          oin: this.convenant.hub,
          view: AkkoordGegevenMatching,
          gegevens: { verzoek: id, voordracht, kandidaatstelling, versie, ronde, rol, ...a },
        },
      ],
    });
    return { id, casus: verzoek.casus };
  }
}

const nietGevraagd = (): never =>
  weiger({
    code: 'akkoord-niet-gevraagd',
    soort: 'verboden',
    titel: 'Dit akkoord is niet aan jouw organisatie gevraagd.',
    detail:
      'Alleen wie gevraagd is, antwoordt (regel van het matchingspunt). Controleer het casusnummer of bel het matchingspunt. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
  });
