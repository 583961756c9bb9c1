import { wachtOpRust } from '../opstelling/rust.js';
import type { Fout, Proef } from './fout.js';

const TABELLEN = `
select format('%I.%I', schemaname, tablename) as tabel from pg_tables
where schemaname not in ('pg_catalog', 'information_schema', 'public', 'bus', 'platform', 'pgboss') order by 1`;

/** Per table of the domain a hash over its rows, whatever their order. */
async function dump({ boeken }: Proef, naam: string): Promise<Map<string, string>> {
  const uit = new Map<string, string>();
  for (const { tabel } of await boeken.lees<{ tabel: string }>(naam, TABELLEN)) {
    const sql = `select coalesce(md5(string_agg(r, '' order by r)), '') as hash from (select t::text as r from ${tabel} t) q`;
    uit.set(tabel, (await boeken.lees<{ hash: string }>(naam, sql))[0]?.hash ?? '');
  }
  return uit;
}

const vanVoren = (naam: string): Fout => ({
  naam: `F17/${naam}`,
  beschrijving: `${naam} leest zijn postvak opnieuw vanaf het begin: zelfde toestand, geen mail`,
  zaden: 2,
  async doe(p) {
    const { o, last, boeken, breuken } = p;
    await last.speel(1);
    await wachtOpRust(o, boeken, 60_000);
    const [eerder, mails] = [await dump(p, naam), o.mail.berichten.length];
    await o.dienst(naam).stop();
    await o.metGereedschap((g) => g.zetTerug(o.postvak(naam), o.groep(naam)));
    await boeken.lees(naam, 'delete from bus.gelezen');
    await o.dienst(naam).start();
    await wachtOpRust(o, boeken, 60_000);
    const later = await dump(p, naam);
    for (const [tabel, hash] of eerder) if (later.get(tabel) !== hash) breuken.push(`F17: ${naam}.${tabel} is anders`);
    if (o.mail.berichten.length !== mails) breuken.push('F17: er ging mail uit');
  },
});

export const f17: Fout[] = ['tilburg', 'matchingspunt', 'traverse'].map(vanVoren);
