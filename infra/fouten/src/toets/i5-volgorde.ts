import type { Toets } from './toets.js';

/**
 * Effects in the order in which they were made (the audit trail counts), with the place of each in its stream. That a number
 * will not come again may be said after the number itself came.
 */
const EFFECTEN = `
select bron, incarnatie, stroom, volgnr, sequence, eerder from (
  select b.bron, b.incarnatie, b.stroom, a.volgnr, b.sequence,
    max(b.sequence) over (partition by b.bron, b.incarnatie, b.stroom order by a.volgnr rows between unbounded preceding and 1 preceding) as eerder
  from platform.audit a
  join (select distinct on (bron, feit) bron, feit, incarnatie, stroom, sequence from bus.binnengekomen where stand = 'verwerkt' and type <> 'nl.weerthuis.stroom.overgeslagen.v1' order by bron, feit, volg) b
    on a.object = 'feit:' || b.feit
) q where sequence < eerder`;

/** I5. Within a stream of one sender no effect before that of an earlier fact. */
export const i5: Toets = {
  naam: 'I5',
  regel: 'per dossier werkt alles in de volgorde van de zender',
  async zoek({ boeken }) {
    const uit: string[] = [];
    for (const naam of boeken.namen)
      for (const r of await boeken.lees<Record<string, string>>(naam, EFFECTEN))
        uit.push(`${naam}: nummer ${r['sequence']} van ${r['bron']} op ${r['stroom']} werkte na ${r['eerder']}`);
    return uit;
  },
};
