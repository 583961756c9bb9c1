import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '../eenheid/werkeenheid.js';
import { wieNu, type Behandeling } from './waarnemen.js';

const VELDEN = 'casus, medewerker, waarnemer, afgeschermd, sinds';

/** Takes the rows for this transaction; without a row a casus is with nobody by name. */
export const neemBehandelingen = (w: Werkeenheid, wie: string): Promise<Behandeling[]> =>
  w.em.query(
    `SELECT ${VELDEN} FROM platform.behandeling WHERE $1 IN (medewerker, waarnemer) ORDER BY casus FOR UPDATE`,
    [wie],
  );

export async function neemBehandeling(w: Werkeenheid, casus: Uuid): Promise<Behandeling | undefined> {
  const [rij]: Behandeling[] = await w.em.query(
    `SELECT ${VELDEN} FROM platform.behandeling WHERE casus = $1 FOR UPDATE`,
    [casus],
  );
  return rij;
}

export const leesBehandelingen = (w: Werkeenheid): Promise<Behandeling[]> =>
  w.em.query(`SELECT ${VELDEN} FROM platform.behandeling ORDER BY sinds, casus`);

const SCHRIJF = `
INSERT INTO platform.behandeling (casus, medewerker, waarnemer, afgeschermd, sinds) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (casus) DO UPDATE SET medewerker = $2, waarnemer = $3, afgeschermd = $4, sinds = $5`;

export const schrijfBehandeling = (w: Werkeenheid, b: Behandeling): Promise<unknown> =>
  w.em.query(SCHRIJF, [b.casus, b.medewerker, b.waarnemer, b.afgeschermd, b.sinds]);

/** Who is away today. */
export async function leesAfwezigen(w: Werkeenheid): Promise<Set<string>> {
  const rijen: { medewerker: string }[] = await w.em.query(
    'SELECT medewerker FROM platform.afwezigheid WHERE ingetrokken_op IS NULL AND $1 BETWEEN van AND tot',
    [w.klok.vandaag()],
  );
  return new Set(rijen.map((r) => r.medewerker));
}

/** Of these people, who is kept out of one of these casussen. */
export async function leesUitgesloten(
  w: Werkeenheid,
  casussen: readonly Uuid[],
  wie: readonly string[],
): Promise<string[]> {
  const rijen: { medewerker: string }[] = await w.em.query(
    'SELECT DISTINCT medewerker FROM platform.uitsluiting WHERE opgeheven_op IS NULL AND casus = ANY($1::uuid[]) AND medewerker = ANY($2)',
    [casussen, wie],
  );
  return rijen.map((r) => r.medewerker);
}

/** For a list: who acts today in each casus that has somebody by name. */
export async function leesWieNu(w: Werkeenheid): Promise<Map<Uuid, string | null>> {
  const [rijen, afwezig] = [await leesBehandelingen(w), await leesAfwezigen(w)];
  return new Map(rijen.map((b) => [b.casus, wieNu(b, afwezig)]));
}
