import { magWeg, type Toets } from './toets.js';

const CASUSFEIT = `
select count(*)::int as n from platform.audit a
join bus.binnengekomen b on a.object = 'feit:' || b.feit and b.stand = 'verwerkt' and b.type not like 'nl.weerthuis.stroom.%'
where exists (select 1 from deelname.casus c where c.casus = b.stroom)
and not exists (select 1 from platform.verwerking v where v.trace_id = a.trace_id)`;
/** Long numbers are masked in the trail, so that such a path is not found by its text. */
const GETAL = /[A-Z]{2}\d{8}/;
const OPDRACHT = `select 1 from platform.audit where object = $1 and resultaat not like 'geweigerd%'`;

/** I9, of the processing lines: what was done without a line must not have been done. */
export const i9: Toets = {
  naam: 'I9',
  regel: 'elke verwerking heeft haar regel',
  async zoek(b) {
    const { boeken, last } = b;
    const uit: string[] = [];
    for (const naam of boeken.namen) {
      const sql =
        naam === 'matchingspunt'
          ? CASUSFEIT.replace('deelname.casus c where c.casus', 'matching.casus c where c.id')
          : CASUSFEIT;
      const [r] = await boeken.lees<{ n: number }>(naam, sql);
      if (r?.n) uit.push(`${naam}: ${r.n} feiten over een casus zonder verwerkingsregel`);
    }
    for (const h of last.geschiedenis.alle.filter(
      (een) => een.stand === 'ok' && !GETAL.test(een.pad) && !magWeg(b, een),
    ))
      if (!(await boeken.lees(h.waar, OPDRACHT, [`/v1${h.pad}`])).length)
        uit.push(`${h.waar} ${h.pad} heeft geen auditregel`);
    return uit;
  },
};
