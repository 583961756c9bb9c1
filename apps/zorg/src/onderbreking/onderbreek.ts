import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KandidaatPauzeGevraagdMatching, PlaatsingPauzeGevraagdMatching } from '@weerthuis/contracts';
import { Plaatsingen } from '@weerthuis/deelname';
import type { Datum, Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import { Casussen } from '../casus/store/casussen.js';
import { conflict, ongeldig } from '../kern/nee.js';
import { Verzender } from '../kern/verzender.js';
import { Toestemmingen } from '../toestemming/store/toestemmingen.js';
import { OnderbrekingEntiteit } from './store/onderbreking.entiteit.js';

/** What happened; only who supports the person reads it. */
export const OORZAKEN = ['opname', 'detentie', 'terugval', 'anders'] as const;

/**
 * Something happens before the key. What runs rests: the plaatsing when there is one, else the search. Others hear until when,
 * not why; home, place and waiting time stay.
 */
@Injectable()
export class Onderbreek {
  constructor(
    private readonly casussen: Casussen,
    private readonly plaatsingen: Plaatsingen,
    private readonly toestemmingen: Toestemmingen,
    private readonly verzender: Verzender,
  ) {}

  /** @throws {Regelfout} al-verhuisd, loopt-al, dag-voorbij */
  async begin(w: Werkeenheid, casus: Uuid, o: { oorzaak: string; tot: Datum }): Promise<{ id: Uuid }> {
    const { sleutelOp } = await this.casussen.bekend(w, casus);
    const van = w.klok.vandaag();
    if (sleutelOp)
      conflict(
        'al-een-sleutel',
        'De sleutel is er al.',
        'Na de sleutel meld je een terugval; onderbreken kan niet meer.',
      );
    if (o.tot <= van) ongeldig('dag-voorbij', 'Deze dag is al voorbij.', 'Kies een dag na vandaag.', 'tot');
    if (await w.em.existsBy(OnderbrekingEntiteit, { casus, geeindigdOp: IsNull() }))
      conflict('onderbreking-loopt', 'Er loopt al een onderbreking.', 'Beëindig die eerst.');
    const id = randomUUID();
    await w.em.insert(OnderbrekingEntiteit, { id, casus, ...o, van, geeindigdOp: null });
    await this.vraag(w, casus, 'opgeschort', o.tot);
    return { id };
  }

  /** The person is back: it goes on where it stood. @throws {Regelfout} geen-onderbreking */
  async eindig(w: Werkeenheid, casus: Uuid): Promise<{ id: Uuid }> {
    await this.casussen.bekend(w, casus);
    const loopt = await w.em.findOneBy(OnderbrekingEntiteit, { casus, geeindigdOp: IsNull() });
    if (!loopt) return conflict('geen-onderbreking', 'Er loopt geen onderbreking.', 'Kijk in de casus hoe het staat.');
    await w.em.update(OnderbrekingEntiteit, { id: loopt.id }, { geeindigdOp: w.klok.vandaag() });
    await this.vraag(w, casus, 'hervat');
    return { id: loopt.id };
  }

  private async vraag(w: Werkeenheid, casus: Uuid, wat: 'opgeschort' | 'hervat', tot?: Datum): Promise<void> {
    await this.toestemmingen.eisNietIngetrokken(w, casus, 'matchingspunt');
    const plaatsing = await this.plaatsingen.vanCasus(w, casus);
    const pauze = wat === 'opgeschort' ? { tot, reden: 'omstandigheden' } : {};
    if (plaatsing)
      return this.verzender.hub(w, casus, PlaatsingPauzeGevraagdMatching, {
        plaatsing: plaatsing.plaatsing,
        wat,
        ...pauze,
      });
    return this.verzender.hub(w, casus, KandidaatPauzeGevraagdMatching, {
      wat: wat === 'hervat' ? 'hervat' : 'geparkeerd',
      ...pauze,
    });
  }
}
