import type { Werkeenheid } from '@weerthuis/platform';
import type { Monitorrij } from './domain/stappen.js';

const DAGEN = `
  SELECT p.casus, c.casusnummer, c.aangemeld_op::text AS "aangemeld", c.in_voorziening_sinds::text AS "inVoorziening",
         p.woonklaar_sinds::text AS "woonklaar", p.geopend_op::text AS "geopend", p.sleutel_op::text AS "sleutel",
         p.verhuisd_op::text AS "verhuisd", p.ingeschreven_op::text AS "ingeschreven",
         p.plek_vrij_op::text AS "plekVrij", p.plek_ingevuld_op::text AS "plekIngevuld"
  FROM matching.plaatsing p JOIN matching.casus c ON c.id = p.casus
  WHERE p.stand <> 'afgebroken' AND p.casus NOT IN (SELECT casus FROM platform.behandeling WHERE afgeschermd)`;

/** The days of every plaatsing that was not broken off. A shielded casus is in no figure. */
export const leesDagen = (w: Werkeenheid): Promise<Monitorrij[]> => w.em.query(DAGEN);

const REDENEN = `
  SELECT stand, reden, count(*)::int AS n FROM matching.kandidaatstelling
  WHERE reden IS NOT NULL AND casus NOT IN (SELECT casus FROM platform.behandeling WHERE afgeschermd)
  GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`;

/** Why a kandidaatstelling ended, as a code of the region. */
export const leesRedenen = (w: Werkeenheid): Promise<{ stand: string; reden: string; n: number }[]> =>
  w.em.query(REDENEN);
