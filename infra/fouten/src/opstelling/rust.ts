import { totdat } from '@weerthuis/testkit';
import type { Boeken } from './boeken.js';
import type { Omgeving } from './omgeving.js';

const OPEN = `
select
  (select count(*) from bus.uitgaand where verzonden_op is null)::int as "niet verzonden",
  (select count(*) from bus.uitgaand where soort = 'in' and verzonden_op is not null and not (ontvanger = any($1)))::int as "niet bewezen",
  (select count(*) from bus.binnengekomen where stand = 'wacht')::int as "wacht",
  (select count(*) from bus.quarantaine where stand = 'wacht-op-sleutel')::int as "wacht op sleutel"`;

const VERWERKT = `select coalesce(sum(verwerkt_tot), 0)::float8 as n from bus.stroom`;
/** How often the limit may be spent in all: a month that passes for many open cases is work, not a standstill. */
const VAKER = 5;

/**
 * Waits until nothing moves any more: all sent, receipted and handled, every mailbox read to its end.
 * @param tijdslimiet how long it may take while nobody handles anything, in milliseconds
 * @throws Error that says where something is left
 */
export async function wachtOpRust(
  o: Omgeving,
  boeken: Boeken,
  tijdslimiet: number,
  zonder: string[] = [],
): Promise<void> {
  const afwezig = zonder.map((naam) => boeken.oinVan(naam));
  const wie = boeken.namen.filter((naam) => !zonder.includes(naam));
  let over = '';
  let gezien = { verwerkt: -1, op: Date.now() };
  const stil = async (): Promise<boolean> => {
    let verwerkt = 0;
    for (const naam of wie) verwerkt += (await boeken.lees<{ n: number }>(naam, VERWERKT, []))[0]?.n ?? 0;
    if (verwerkt !== gezien.verwerkt) gezien = { verwerkt, op: Date.now() };
    return Date.now() - gezien.op > tijdslimiet;
  };
  await totdat(
    async () => {
      over = '';
      for (const naam of wie) {
        const [open] = await boeken.lees<Record<string, number>>(naam, OPEN, [afwezig]);
        for (const [wat, n] of Object.entries(open ?? {})) if (n) over += ` ${naam}: ${n} ${wat};`;
      }
      return over === '' || (await stil());
    },
    { tijdslimiet: tijdslimiet * VAKER, tussenpoos: 100 },
  ).catch((fout: Error) => {
    over ||= ` ${fout.message}`;
  });
  if (over) throw new Error(`niet tot rust binnen ${tijdslimiet / 1000} s:${over}`);
  await o.metGereedschap((g) =>
    totdat(
      async () => {
        for (const naam of wie) {
          const achter = await g.achterstand(o.postvak(naam), o.groep(naam));
          over = `${naam}: ${achter} records niet ingeleverd`;
          if (achter) return false;
        }
        return true;
      },
      { tijdslimiet: 30_000, tussenpoos: 150 },
    ).catch(() => {
      throw new Error(`niet tot rust: ${over}`);
    }),
  );
}
