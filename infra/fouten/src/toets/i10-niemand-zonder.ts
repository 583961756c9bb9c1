import type { Toets } from './toets.js';

const VRAAG = `
select k.casus from matching.kandidaatstelling k join matching.voordracht v on v.id = k.voordracht
where k.stand = 'gevraagd' and v.stand = 'open' and not exists (
  select 1 from jsonb_array_elements(k.verzoeken) q
  where q->>'stand' = 'open' and q->>'partij' <> '' and q->>'antwoordVoor' <> '')`;
const TAAK = `
select plaatsing, taak from deelname.taak
where stand in ('open', 'bezig', 'wacht') and (termijn is null or eigenaar_rol is null or eigenaar_rol = '')`;
const AANMELDING = `select id as casus from matching.casus where stand in ('ingediend', 'aanvulling-gevraagd') and uiterlijk is null`;

/** I10. Each open question and task has someone and a day. */
export const i10: Toets = {
  naam: 'I10',
  regel: 'geen open dossier zonder eigenaar, volgende stap en datum',
  async zoek({ boeken }) {
    const uit: string[] = [];
    for (const { casus } of await boeken.lees<{ casus: string }>('matchingspunt', VRAAG))
      uit.push(`casus ${casus} is gevraagd en niemand heeft een open vraag met een datum`);
    for (const { casus } of await boeken.lees<{ casus: string }>('matchingspunt', AANMELDING))
      uit.push(`aanmelding ${casus} heeft geen dag waarop zij besloten moet zijn`);
    for (const naam of boeken.namen.filter((n) => n !== 'matchingspunt'))
      for (const { taak } of await boeken.lees<{ taak: string }>(naam, TAAK))
        uit.push(`taak ${taak} bij ${naam} heeft geen eigenaar of termijn`);
    return uit;
  },
};
