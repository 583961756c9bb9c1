import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull, Not } from 'typeorm';
import { Casussen } from '../casus/store/casussen.js';
import { VertegenwoordigerEntiteit } from '../casus/store/vertegenwoordiger.entiteit.js';
import { conflict, ongeldig } from '../kern/nee.js';
import { CODE_DAGEN, maakCode, schrijfCode, type Code } from './domain/code.js';
import { hashGeheim } from './geheim.js';
import type { Inwonerrol } from './rollen.js';
import { InwonertoegangEntiteit } from './store/toegang.entiteit.js';

export interface NieuweToegang {
  lid: Uuid;
  rol: Inwonerrol;
  /** Of who reads along. */
  naam?: string;
  vertegenwoordiger?: Uuid;
}

/** The code is in this answer only; here it is kept as a hash. */
export interface Gegeven {
  id: Uuid;
  code: string;
  geldigTot: string;
}

/** Gives one person a code for the pages about the own casus. An earlier code of that person that was not used yet lapses. */
@Injectable()
export class GeefToegang {
  constructor(private readonly casussen: Casussen) {}

  /** @throws {Regelfout} lid-onbekend, vertegenwoordiger-onbekend, naam-ontbreekt, casus-gesloten */
  async voer(w: Werkeenheid, casus: Uuid, t: NieuweToegang): Promise<Gegeven> {
    const { overledenOp } = await this.casussen.eigen(w, casus);
    if (overledenOp)
      conflict('casus-gesloten', 'Deze casus is gesloten.', 'Er gaat geen bericht meer naar deze persoon.');
    await this.casussen.eisVolwassene(w, casus, t.lid);
    const naam = await this.naam(w, casus, t);
    const zelfde = { casus, lid: t.lid, rol: t.rol, naam: naam ?? IsNull(), geheimHash: Not(IsNull()) };
    await w.em.update(InwonertoegangEntiteit, zelfde, { geheimHash: null, ingetrokkenOp: new Date() });
    const code = await this.vrijeCode(w);
    const id = randomUUID();
    const codeTot = new Date(Date.now() + CODE_DAGEN * 86_400_000);
    await w.em.insert(InwonertoegangEntiteit, {
      id,
      casus,
      lid: t.lid,
      rol: t.rol,
      naam,
      kenmerk: code.kenmerk,
      geheimHash: await hashGeheim(code.geheim),
      pogingen: 0,
      gegevenOp: new Date(),
      codeTot,
      eigenToestel: false,
    });
    return { id, code: schrijfCode(code), geldigTot: codeTot.toISOString() };
  }

  private async naam(w: Werkeenheid, casus: Uuid, t: NieuweToegang): Promise<string | null> {
    if (t.rol === 'bewoner') return null;
    if (t.rol === 'meelezer')
      return t.naam?.trim() || ongeldig('naam-ontbreekt', 'De naam ontbreekt.', 'Schrijf op wie meeleest.', 'naam');
    const id = t.vertegenwoordiger ?? '';
    const wie = id && (await w.em.findOneBy(VertegenwoordigerEntiteit, { id, casus, lid: t.lid }));
    if (wie) return wie.naam;
    return ongeldig(
      'vertegenwoordiger-onbekend',
      'Deze vertegenwoordiger is niet vastgelegd.',
      'Alleen een vastgelegde vertegenwoordiger van dit lid krijgt een code. Leg eerst vast wie dat is.',
      'vertegenwoordiger',
    );
  }

  private async vrijeCode(w: Werkeenheid): Promise<Code> {
    for (;;) {
      const code = maakCode(randomInt);
      const bezet = { kenmerk: code.kenmerk, geheimHash: Not(IsNull()) };
      if (!(await w.em.existsBy(InwonertoegangEntiteit, bezet))) return code;
    }
  }
}
