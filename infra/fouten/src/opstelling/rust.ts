import { totdat } from '@weerthuis/testkit';
import type { Boeken } from './boeken.js';
import type { Omgeving } from './omgeving.js';

const OPEN = `
select
  (select count(*) from bus.uitgaand where verzonden_op is null)::int as "niet verzonden",
  (select count(*) from bus.uitgaand where soort = 'in' and verzonden_op is not null and not (ontvanger = any($1)))::int as "niet bewezen",
  (select count(*) from bus.binnengekomen where stand = 'wacht')::int as "wacht",
  (select count(*) from bus.quarantaine where stand = 'wacht-op-sleutel')::int as "wacht op sleutel"`;

/**
 * Waits until nothing moves any more: all sent, receipted and handled, every mailbox read to its end.
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
  await totdat(
    async () => {
      over = '';
      for (const naam of wie) {
        const [open] = await boeken.lees<Record<string, number>>(naam, OPEN, [afwezig]);
        for (const [wat, n] of Object.entries(open ?? {})) if (n) over += ` ${naam}: ${n} ${wat};`;
      }
      return over === '';
    },
    { tijdslimiet, tussenpoos: 100 },
  ).catch(() => {
    throw new Error(`niet tot rust binnen ${tijdslimiet / 1000} s:${over}`);
  });
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
