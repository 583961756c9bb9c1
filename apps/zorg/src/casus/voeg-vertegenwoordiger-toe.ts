import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Uuid, Vertegenwoordigersoort } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { Casussen } from './store/casussen.js';
import { VertegenwoordigerEntiteit } from './store/vertegenwoordiger.entiteit.js';

export interface NieuweVertegenwoordiger {
  soort: Vertegenwoordigersoort;
  naam: string;
  telefoon?: string;
  lid: Uuid;
}

/** Records who acts for an adult of the huishouden. */
@Injectable()
export class VoegVertegenwoordigerToe {
  constructor(private readonly casussen: Casussen) {}

  async voer(w: Werkeenheid, casus: Uuid, v: NieuweVertegenwoordiger): Promise<{ id: Uuid }> {
    await this.casussen.eigen(w, casus);
    await this.casussen.eisVolwassene(w, casus, v.lid);
    const id = randomUUID();
    await w.em.insert(VertegenwoordigerEntiteit, { ...v, id, casus, telefoon: v.telefoon ?? null });
    return { id };
  }
}
