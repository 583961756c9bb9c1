import { Injectable } from '@nestjs/common';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { IsNull } from 'typeorm';
import type { Inwonerrol } from '../rollen.js';
import { InwonertoegangEntiteit } from './toegang.entiteit.js';

/** An access as its casus shows it: no code, no hash. */
export interface Toegangsregel {
  id: Uuid;
  casus: Uuid;
  lid: Uuid;
  rol: Inwonerrol;
  naam?: string;
  /** `code`: given, not used yet. `verlopen`: not used in time, or locked. */
  stand: 'code' | 'verlopen' | 'in-gebruik' | 'afgemeld';
  gegevenOp: string;
  codeTot: string;
  laatstOp?: string;
}

/** Who has access to a casus now, or had until it ended by itself. What was taken back is not in it. */
@Injectable()
export class Toegangen {
  async van(w: Werkeenheid, casus: Uuid, lid?: Uuid): Promise<Toegangsregel[]> {
    const rijen = await w.em.find(InwonertoegangEntiteit, {
      where: { casus, ingetrokkenOp: IsNull(), ...(lid ? { lid } : {}) },
      order: { gegevenOp: 'ASC' },
    });
    return rijen.map(alsRegel);
  }
}

function alsRegel(rij: InwonertoegangEntiteit): Toegangsregel {
  const { id, casus, lid, rol, naam, gegevenOp, codeTot, laatstOp } = rij;
  return {
    id,
    casus,
    lid,
    rol,
    ...(naam ? { naam } : {}),
    stand: standVan(rij, Date.now()),
    gegevenOp: gegevenOp.toISOString(),
    codeTot: codeTot.toISOString(),
    ...(laatstOp ? { laatstOp: laatstOp.toISOString() } : {}),
  };
}

function standVan(t: InwonertoegangEntiteit, nu: number): Toegangsregel['stand'] {
  if (t.sessieTot && t.sessieTot.getTime() > nu) return 'in-gebruik';
  if (t.laatstOp) return 'afgemeld';
  return t.geheimHash && t.codeTot.getTime() > nu ? 'code' : 'verlopen';
}
