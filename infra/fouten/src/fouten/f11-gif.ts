import { totdat } from '@weerthuis/testkit';
import type { Beller } from '../werk/beller.js';
import type { Fout } from './fout.js';

const WEG = `drop trigger if exists gif on matching.casus; drop function if exists matching.gif()`;
/** Whatever writes this casus fails, as a handler with a fault in it would. */
const gif = (casus: string): string => `
create or replace function matching.gif() returns trigger language plpgsql as $$ begin
  if new.id = '${casus}' then raise exception 'gif'; end if;
  return new;
end $$;
create trigger gif before insert or update on matching.casus for each row execute function matching.gif()`;
const TRAAG = `
select count(*)::int as n from bus.binnengekomen
where stroom <> $1 and ontvangen_op > $2 and stand = 'verwerkt' and verwerkt_op - ontvangen_op > interval '5 seconds'`;
const VAST = `select count(*)::int as n from bus.binnengekomen where stroom = $1 and stand = 'vastgehouden'`;

/** What the operator does after the cause is gone: everything that is held for one cause may go again. */
export async function herstel(beheer: Beller): Promise<void> {
  const oorzaken = (await beheer.lees<{ oorzaak: string }[]>('/bus/oorzaken')) ?? [];
  for (const { oorzaak } of oorzaken) await beheer.post('/bus/herstel', { oorzaak, reden: 'de oorzaak is weg' });
}

const gifInDossier: Fout = {
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
    await herstel(last.ploeg.hubbeheer);
    await ziek;
  },
};

/** Restarts that a message may cost before it is held. */
const DODELIJK = 5;

const dodelijk: Fout = {
  naam: 'F11/dodelijk',
  beschrijving: 'een bericht doodt telkens het proces: het wordt geteld, vastgehouden, en de anderen lopen door',
  zaden: 1,
  async doe({ o, last, boeken, breuken }) {
    const naam = 'matchingspunt';
    const hub = o.dienst(naam);
    const eerder = hub.vallen.length;
    const ziek = last.speel(1);
    ziek.catch(() => undefined);
    const stroom = await totdat(() => last.huishoudens[0]?.casus, { tijdslimiet: 30_000 });
    hub.wapening = { punt: 'in-behandeling', bij: 1, daad: 'eindig', stroom };
    await hub.wapen(hub.wapening);
    try {
      await totdat(async () => (await boeken.lees<{ n: number }>(naam, VAST, [stroom]))[0]?.n, {
        tijdslimiet: 120_000,
        omschrijving: 'een vastgehouden bericht',
      }).catch((fout: Error) => breuken.push(`F11: ${fout.message}`));
      await hub.gereed();
      await last.speel(1);
    } finally {
      hub.wapening = undefined;
      await hub.herstart();
    }
    const gevallen = hub.vallen.length - eerder;
    if (gevallen !== DODELIJK) breuken.push(`F11: het proces viel ${gevallen} keer om een bericht`);
    await herstel(last.ploeg.hubbeheer);
    await ziek;
  },
};

export const f11: Fout[] = [gifInDossier, dodelijk];
