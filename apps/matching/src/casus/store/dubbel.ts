import type { Uuid } from '@weerthuis/domain';
import type { Werkeenheid } from '@weerthuis/platform';

/** An aanmelding is open until it was turned down, withdrawn, or came to its end. */
const OPEN = `c.stand IN ('ingediend', 'aanvulling', 'toegelaten')
  AND coalesce(c.kandidaat_stand, '') NOT IN ('gehuisvest', 'elders', 'afgesloten')`;

const DUBBEL = `
  FROM matching.persoonssleutel p
  JOIN matching.casus c ON c.id = p.casus AND ${OPEN}
  JOIN matching.persoonssleutel ander ON ander.sleutel = p.sleutel AND ander.casus <> p.casus
  JOIN matching.casus a ON a.id = ander.casus AND ${OPEN.replaceAll('c.', 'a.')}`;

/** The casussen of which an adult has another open aanmelding: not placeable until the parties settled it. */
export async function dubbeleCasussen(w: Werkeenheid): Promise<Set<Uuid>> {
  const rijen: { casus: Uuid }[] = await w.em.query(`SELECT DISTINCT p.casus ${DUBBEL}`);
  return new Set(rijen.map((r) => r.casus));
}

/** Two open aanmeldingen with the same adult, whose aanmelders both said that they may be named to each other. */
export interface Paar {
  lid: Uuid;
  ander: Uuid;
  anderLid: Uuid;
}

export const bevestigdeParen = (w: Werkeenheid, casus: Uuid): Promise<Paar[]> =>
  w.em.query(
    `SELECT DISTINCT p.lid, ander.casus AS ander, ander.lid AS "anderLid" ${DUBBEL}
     WHERE p.casus = $1 AND p.bevestigd_op IS NOT NULL AND ander.bevestigd_op IS NOT NULL ORDER BY 1, 2`,
    [casus],
  );

/** Notes that this adult may be named to the other; false when that was known. */
export async function bevestigSleutel(w: Werkeenheid, casus: Uuid, lid: Uuid): Promise<boolean> {
  const [, aantal]: [unknown, number] = await w.em.query(
    'UPDATE matching.persoonssleutel SET bevestigd_op = $3 WHERE casus = $1 AND lid = $2 AND bevestigd_op IS NULL',
    [casus, lid, w.klok.vandaag()],
  );
  return aantal > 0;
}

/** The adults that were told of as double and are no longer; from now on nobody was told. */
export async function opgelosteDubbelen(w: Werkeenheid): Promise<{ casus: Uuid; lid: Uuid }[]> {
  const [rijen]: [{ casus: Uuid; lid: Uuid }[]] = await w.em.query(
    `UPDATE matching.persoonssleutel SET gemeld = false
     WHERE gemeld AND (casus, lid) NOT IN (SELECT p.casus, p.lid ${DUBBEL}) RETURNING casus, lid`,
  );
  return rijen.filter((r, i) => rijen.findIndex((a) => a.casus === r.casus && a.lid === r.lid) === i);
}

/** The adults, at both sides, whose parties were not told yet; from now on they are. */
export async function nieuweDubbelen(w: Werkeenheid): Promise<{ casus: Uuid; lid: Uuid }[]> {
  const rijen: { casus: Uuid; lid: Uuid }[] = await w.em.query(
    `SELECT DISTINCT p.casus, p.lid ${DUBBEL} WHERE NOT p.gemeld ORDER BY p.casus, p.lid`,
  );
  for (const { casus, lid } of rijen)
    await w.em.query('UPDATE matching.persoonssleutel SET gemeld = true WHERE casus = $1 AND lid = $2', [casus, lid]);
  return rijen;
}
