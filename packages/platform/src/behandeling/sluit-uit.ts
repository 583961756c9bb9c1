import { randomUUID } from 'node:crypto';
import { weiger, type Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { weigerOnbekend } from '../poort/onbekend.js';
import { neemBehandeling, schrijfBehandeling } from './opslag.js';
import { zonder } from './waarnemen.js';

/** Why somebody is kept out of a casus: related, involved himself, or for another reason that stays with the organisation. */
export const UITSLUITREDENEN = ['familie-of-bekende', 'zelf-betrokken', 'eigen-verzoek', 'anders'] as const;

/**
 * From now on this casus does not exist for this worker. What was with that worker goes to the waarnemer.
 * @throws Regelfout al-uitgesloten
 */
export async function sluitUit(
  w: Werkeenheid,
  v: { casus: Uuid; medewerker: string; reden: string },
): Promise<{ id: Uuid }> {
  const id = randomUUID();
  const nieuw: unknown[] = await w.em.query(
    `INSERT INTO platform.uitsluiting (id, casus, medewerker, reden, door, op) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [id, v.casus, v.medewerker, v.reden, w.door.id, w.klok.vandaag()],
  );
  if (nieuw.length === 0) weigerDubbel();
  const was = await neemBehandeling(w, v.casus);
  if (was && [was.medewerker, was.waarnemer].includes(v.medewerker))
    await schrijfBehandeling(w, { ...was, ...zonder(was, v.medewerker), sinds: w.klok.vandaag() });
  return { id };
}

/** Ends it. Nobody ends his own. @throws Regelfout onbekend */
export async function hefOp(w: Werkeenheid, id: Uuid): Promise<{ id: Uuid; casus: Uuid }> {
  const [rijen]: [{ casus: Uuid }[], number] = await w.em.query(
    `UPDATE platform.uitsluiting SET opgeheven_op = $3 WHERE id = $1 AND opgeheven_op IS NULL AND medewerker <> $2 RETURNING casus`,
    [id, w.door.id, w.klok.vandaag()],
  );
  const [rij] = rijen;
  return rij ? { id, casus: rij.casus } : weigerOnbekend();
}

const weigerDubbel = (): never =>
  weiger({
    code: 'al-uitgesloten',
    soort: 'conflict',
    titel: 'Deze medewerker staat al buiten deze casus.',
    detail: 'Er loopt al een uitsluiting (afspraak van je organisatie). Er is niets gewijzigd.',
    veld: 'medewerker',
  });
