import type { Toets } from './toets.js';

const VOL = `
select r.gemeente, count(*)::int as bezet, max(c.plekken) as plekken from zorg.reservering r
join (select distinct on (gemeente) gemeente, plekken from zorg.capaciteit order by gemeente, vanaf desc) c using (gemeente)
where r.tot is null group by r.gemeente having count(*) > max(c.plekken)`;
const DUBBEL = `select casus, count(*)::int as n from zorg.reservering where tot is null group by casus having count(*) > 1`;

/** I7, where there are caps: zorg never promises more places than it has, and one casus holds one. */
export const i7: Toets = {
  naam: 'I7',
  regel: 'geen grens wordt overschreden',
  async zoek({ boeken }) {
    const vol = await boeken.lees<{ gemeente: string; bezet: number; plekken: number }>('traverse', VOL);
    const dubbel = await boeken.lees<{ casus: string; n: number }>('traverse', DUBBEL);
    return [
      ...vol.map((r) => `in ${r.gemeente} zijn ${r.bezet} plekken toegezegd van ${r.plekken}`),
      ...dubbel.map((r) => `casus ${r.casus} houdt ${r.n} plekken bezet`),
    ];
  },
};
