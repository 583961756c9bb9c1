import { randomUUID } from 'node:crypto';
import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';
import { In } from 'typeorm';
import { beoordeelbaar, beslisToelating } from '../aanmelding/beslis-toelating.js';
import { ontbreekt } from '../aanmelding/domain/volledigheid.js';
import { CasusEntiteit } from '../casus/store/casus.entiteit.js';
import type { Hub } from '../gedeeld/hub.js';

/** Aanmeldingen in one transaction; the coordinator asks again while there are more. */
const PER_KEER = 250;

/**
 * The coordinator admits, in one decision, the people of a list who had been admitted before: each aanmelding that came from
 * a list and is complete. What is not complete stays for a decision of its own.
 */
export async function laatOvergenomenToe(
  hub: Hub,
  w: Werkeenheid,
): Promise<{ id: Uuid; toegelaten: number; onvolledig: number; over: number; casussen: Uuid[] }> {
  const rijen: { id: Uuid }[] = await w.em.query(
    `SELECT id FROM matching.casus WHERE stand = 'ingediend' AND overgenomen_uit IS NOT NULL ORDER BY casusnummer`,
  );
  const kader = { vandaag: w.klok.vandaag(), isZorgpartij: hub.isZorgpartij };
  const alle = await w.em.find(CasusEntiteit, {
    where: { id: In(rijen.map((r) => r.id)) },
    order: { casusnummer: 'ASC' },
  });
  const volledig = alle.filter((c) => ontbreekt(beoordeelbaar(c), kader).length === 0);
  const nu = volledig.slice(0, PER_KEER);
  for (const { id } of nu) await beslisToelating(hub, w, id, { besluit: 'toegelaten', gronden: [] });
  return {
    id: randomUUID(),
    toegelaten: nu.length,
    onvolledig: alle.length - volledig.length,
    over: volledig.length - nu.length,
    casussen: nu.map((c) => c.id),
  };
}
