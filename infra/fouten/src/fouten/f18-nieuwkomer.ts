import { terwijl, type Fout, type Proef } from './fout.js';

const NIEUW = 'wonenbreburg';
const TABELLEN = `
select format('%I.%I', schemaname, tablename) as tabel from pg_tables
where schemaname not in ('pg_catalog', 'information_schema', 'pgboss')`;

/** A corporatie that was asked nothing may not know of anybody. */
async function weetVan({ boeken, last }: Proef, naam: string): Promise<string[]> {
  const uit: string[] = [];
  for (const { tabel } of await boeken.lees<{ tabel: string }>(naam, TABELLEN)) {
    const rijen = await boeken.lees<{ rij: string }>(naam, `select t::text as rij from ${tabel} t`);
    for (const { casus, bsn } of last.huishoudens)
      if (rijen.some(({ rij }) => rij.includes(bsn) || (casus && rij.includes(casus))))
        uit.push(`F18: ${naam} weet van ${casus} (${tabel})`);
  }
  return uit;
}

export const f18: Fout = {
  naam: 'F18',
  beschrijving: 'een nieuwe partij begint onder werk en krijgt alleen wat haar toekomt',
  eigenRegio: 'met-later',
  zaden: 1,
  async doe(p) {
    await terwijl(p, 2, () => p.o.dienst(NIEUW).start());
    await p.last.speel(1);
    p.breuken.push(...(await weetVan(p, NIEUW)));
  },
};
