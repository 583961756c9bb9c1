import { Injectable } from '@nestjs/common';
import { machines, kan, type Datum, type Uuid } from '@weerthuis/domain';
import { bewaar, type Werkeenheid } from '@weerthuis/platform';
import { TrekAanmeldingIn } from '../aanmelding/trek-aanmelding-in.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { Casussen } from '../casus/store/casussen.js';
import { conflict, ongeldig } from '../kern/nee.js';

/**
 * The person died. The casus closes quietly: no letter, no mail, nothing more is asked. Those who were told stop; what they must
 * take back they take back.
 */
@Injectable()
export class MeldOverlijden {
  constructor(
    private readonly casussen: Casussen,
    private readonly intrekking: TrekAanmeldingIn,
  ) {}

  /** @throws {Regelfout} huishouden-gaat-door when other adults remain, dag-na-vandaag, al-gesloten */
  async voer(w: Werkeenheid, id: Uuid, op: Datum): Promise<{ id: Uuid }> {
    const casus = await this.casussen.eigen(w, id);
    if (op > w.klok.vandaag()) ongeldig('dag-na-vandaag', 'Deze dag komt nog.', 'Kies vandaag of eerder.', 'op');
    if ((await this.casussen.volwassenen(w, id)).length > 1)
      conflict(
        'huishouden-gaat-door',
        'Er is nog een andere volwassene.',
        'De casus gaat door voor wie blijft (convenant). Meld het huishouden opnieuw aan zonder de overledene.',
      );
    if (casus.overledenOp || !kan(machines.aanmelding, casus.stand, 'ingetrokken'))
      conflict('al-gesloten', 'Deze casus is al gesloten.', `De aanmelding staat op '${casus.stand}'.`);
    const { versie } = await bewaar(w, CasusEntiteit, { ...casus, overledenOp: op });
    await this.intrekking.vanCasus(w, { ...casus, overledenOp: op, versie }, 'overleden');
    return { id };
  }
}
