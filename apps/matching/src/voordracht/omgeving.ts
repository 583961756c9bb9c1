import { plusWerkdagen, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In, Not } from 'typeorm';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import { dubbeleCasussen } from '../casus/store/dubbel.js';
import type { Hub } from '../gedeeld/hub.js';
import { PlaatsingEntiteit } from '../plaatsing/store/plaatsing.entiteit.js';
import type { Omgeving } from './domain/voordracht.js';

/** Reads what a decision needs from outside: the clock, the terms of the profile, and which of these casussen are free. */
export async function omgevingVoor(hub: Hub, w: Werkeenheid, casussen: Uuid[]): Promise<Omgeving> {
  const vandaag = w.klok.vandaag();
  const { voorlopig, definitief } = hub.profiel.antwoordtermijn;
  const where = { id: In(casussen), kandidaatStand: 'op-de-lijst', stand: 'toegelaten' };
  // Locked, so that two voordrachten cannot both find the same reserve free.
  const lijst = await w.em.find(CasusEntiteit, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const dubbel = await dubbeleCasussen(w);
  const woont = await w.em.find(PlaatsingEntiteit, {
    where: { casus: In(casussen), stand: Not(In(['afgebroken', 'afgesloten'])) },
    select: { id: true, casus: true },
  });
  for (const { casus } of woont) dubbel.add(casus);
  const vrij = new Set(
    lijst.filter((c) => c.woonklaarTot >= vandaag && !dubbel.has(c.id) && !c.bevrorenOp).map((c) => c.id),
  );
  return {
    vandaag,
    nieuwId: hub.nieuwId,
    antwoordVoor: (ronde) => plusWerkdagen(vandaag, (ronde === 1 ? voorlopig : definitief).waarde),
    vrij: (casus) => vrij.has(casus),
  };
}
