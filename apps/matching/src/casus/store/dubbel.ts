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

/** The adults, at both sides, whose parties were not told yet; from now on they are. */
export async function nieuweDubbelen(w: Werkeenheid): Promise<{ casus: Uuid; lid: Uuid }[]> {
  const rijen: { casus: Uuid; lid: Uuid }[] = await w.em.query(
    `SELECT DISTINCT p.casus, p.lid ${DUBBEL} WHERE NOT p.gemeld ORDER BY p.casus, p.lid`,
  );
  for (const { casus, lid } of rijen)
    await w.em.query('UPDATE matching.persoonssleutel SET gemeld = true WHERE casus = $1 AND lid = $2', [casus, lid]);
  return rijen;
}
