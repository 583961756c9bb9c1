import type { Toets } from './toets.js';

const DEELNAME = `select casus, count(*)::int as n from deelname.plaatsing where stand not in ('afgebroken', 'afgesloten') group by casus having count(*) > 1`;

/** I2. At the hub and in the copies of the parties. */
export const i2: Toets = {
  naam: 'I2',
  regel: 'een casus heeft hoogstens een lopende plaatsing, bij ieder',
  async zoek({ boeken }) {
    const uit: string[] = [];
    for (const naam of boeken.namen) {
      const sql = naam === 'matchingspunt' ? DEELNAME.replace('deelname.', 'matching.') : DEELNAME;
      for (const { casus, n } of await boeken.lees<{ casus: string; n: number }>(naam, sql))
        uit.push(`casus ${casus} heeft bij ${naam} ${n} plaatsingen`);
    }
    return uit;
  },
};
