import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Datum, Uuid } from '@weerthuis/domain';
import { voegToe, type Werkeenheid } from '@weerthuis/platform';
import { ongeldig } from '../kern/nee.js';
import { PlekEntiteit } from './store/plek.entiteit.js';
import { WachtendeEntiteit } from './store/wachtende.entiteit.js';

/** Keeps the list of places in the own facility and who waits for one. */
@Injectable()
export class Plekkenlijst {
  async voegPlekToe(w: Werkeenheid, plek: { naam: string; locatie: string }): Promise<{ id: Uuid }> {
    const leeg = { casus: null, wachtende: null, vrijSinds: null, terugkeergarantieTot: null };
    return voegToe(w, PlekEntiteit, { id: randomUUID(), versie: 1, ...plek, ...leeg });
  }

  /** @throws {Regelfout} aanmelddatum-ongeldig */
  async voegWachtendeToe(w: Werkeenheid, invoer: { aangemeldOp: Datum; soort: string }): Promise<{ id: Uuid }> {
    if (invoer.aangemeldOp > w.klok.vandaag())
      ongeldig(
        'aanmelddatum-ongeldig',
        'De aanmelddatum ligt in de toekomst.',
        'Wachttijd begint op de dag van aanmelden. Kies een dag tot en met vandaag.',
        'aangemeldOp',
      );
    const id = randomUUID();
    await w.em.insert(WachtendeEntiteit, { id, ...invoer, plek: null, geplaatstOp: null });
    return { id };
  }
}
