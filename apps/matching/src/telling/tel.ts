import type { Werkeenheid } from '@weerthuis/platform';

/** What uitstroom brought about; the definitions are the region's (`indicatoren`). */
export interface Telling {
  gehuisvest: number;
  plekkenVrij: number;
  wachtlijstDoorgeschoven: number;
  dagenLeegGemiddeld: number | null;
  dagenWoonklaarTotSleutelMediaan: number | null;
  dagenWoonklaarTotSleutelP90: number | null;
  afgesloten: number;
  opDeLijst: number;
  inVoordracht: number;
  inPlaatsing: number;
  woningenBeschikbaar: number;
}

/**
 * Counts from what was kept when it happened: a corrected plaatsing counts right at once. A shielded casus is in no figure
 * about people.
 */
export async function tel(w: Werkeenheid): Promise<Telling> {
  const [rij]: Telling[] = await w.em.query(`
    WITH afgeschermd AS (SELECT casus FROM platform.behandeling WHERE afgeschermd),
         open_casus AS (SELECT * FROM matching.casus WHERE id NOT IN (SELECT casus FROM afgeschermd))
    SELECT count(*) FILTER (WHERE verhuisd_op IS NOT NULL AND stand <> 'afgebroken')::int AS "gehuisvest",
           count(plek_vrij_op)::int AS "plekkenVrij",
           count(plek_ingevuld_op)::int AS "wachtlijstDoorgeschoven",
           avg(dagen_leeg)::float8 AS "dagenLeegGemiddeld",
           percentile_cont(0.5) WITHIN GROUP (ORDER BY sleutel_op - woonklaar_sinds)::float8 AS "dagenWoonklaarTotSleutelMediaan",
           percentile_cont(0.9) WITHIN GROUP (ORDER BY sleutel_op - woonklaar_sinds)::float8 AS "dagenWoonklaarTotSleutelP90",
           count(afgesloten_op)::int AS "afgesloten",
           (SELECT count(*)::int FROM open_casus WHERE kandidaat_stand = 'op-de-lijst') AS "opDeLijst",
           (SELECT count(*)::int FROM open_casus WHERE kandidaat_stand = 'in-voordracht') AS "inVoordracht",
           (SELECT count(*)::int FROM open_casus WHERE kandidaat_stand = 'in-plaatsing') AS "inPlaatsing",
           (SELECT count(*)::int FROM matching.aanbod WHERE stand = 'beschikbaar') AS "woningenBeschikbaar"
    FROM matching.plaatsing WHERE casus NOT IN (SELECT casus FROM afgeschermd)`);
  return rij as Telling;
}
