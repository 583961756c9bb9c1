import { totdat } from '@weerthuis/testkit';
import type { Fout, Proef } from './fout.js';

const WEG = `drop trigger if exists gif on bus.effect; drop function if exists bus.gif()`;
/** Every fact of one stream fails in its handling, whatever the handler. */
const gif = (stroom: string): string => `
create or replace function bus.gif() returns trigger language plpgsql as $$ begin
  if exists (select 1 from bus.binnengekomen b where b.bron = new.bron and b.feit = new.feit and b.stroom = '${stroom}')
  then raise exception 'gif'; end if;
  return new;
end $$;
create trigger gif before insert on bus.effect for each row execute function bus.gif()`;
const TRAAG = `
select count(*)::int as n from bus.binnengekomen
where stroom <> $1 and ontvangen_op > $2 and stand = 'verwerkt' and verwerkt_op - ontvangen_op > interval '5 seconds'`;
const VAST = `select count(*)::int as n from bus.binnengekomen where stroom = $1 and stand = 'vastgehouden'`;

/** What the operator does after the cause is gone: everything that is held may go again. */
export async function herstel({ boeken }: Proef, naam: string): Promise<void> {
  await boeken.lees(naam, `update bus.binnengekomen set stand = 'wacht', pogingen = 0, probeer_na = null where stand = 'vastgehouden'`);
  await boeken.lees(naam, `update bus.stroom set vastgehouden_op = null, vastgehouden_reden = null where vastgehouden_op is not null`);
}

export const f11: Fout = {
  naam: 'F11',
  beschrijving: 'gif in een dossier: dat wacht, de andere lopen door, en na herstel is alles er',
  inKort: true,
  zaden: 3,
  async doe(p) {
    const { boeken, last } = p;
    const naam = 'matchingspunt';
    const ziek = last.speel(1);
    ziek.catch(() => undefined);
    const stroom = await totdat(() => last.huishoudens[0]?.casus, { tijdslimiet: 30_000 });
    await boeken.lees(naam, gif(stroom));
    const begin = new Date();
    try {
      await totdat(async () => (await boeken.lees<{ n: number }>(naam, VAST, [stroom]))[0]?.n, {
        tijdslimiet: 30_000,
        omschrijving: 'een vastgehouden bericht',
      });
      await last.speel(2);
      const [traag] = await boeken.lees<{ n: number }>(naam, TRAAG, [stroom, begin]);
      if (traag?.n) p.breuken.push(`F11: ${traag.n} feiten van andere dossiers wachtten langer dan 5 s`);
    } finally {
      await boeken.lees(naam, WEG);
    }
    await herstel(p, naam);
    await ziek;
  },
};
