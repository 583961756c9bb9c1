import { metVerbinding } from '@weerthuis/testkit';
import type { Fout } from './fout.js';

/** Between drawing its number and committing a row stays away for a moment, as on a busy server. */
const TRAAG = `
create or replace function bus.traag() returns trigger language plpgsql as $$ begin
  perform pg_sleep(random() * 0.04);
  return null;
end $$;
create trigger traag after insert on bus.uitgaand for each statement execute function bus.traag()`;
const VLOT = `drop trigger if exists traag on bus.uitgaand; drop function if exists bus.traag()`;

export const f10: Fout = {
  naam: 'F10',
  beschrijving: '32 schrijvers met pauzes tussen schrijven en vastleggen, en een open schrijver elders op de server',
  zaden: 3,
  async doe(p) {
    const { o, last, boeken } = p;
    const verwacht = 32 * (p.kort ? 4 : 20) * 2;
    await metVerbinding(o.databases.get('tiwos') ?? '', async (db) => {
      // Holds back what counts by transaction number: it is older than all that follows.
      await db.query('create table if not exists public.elders (n int)');
      await db.query('begin');
      await db.query('insert into public.elders values (1)');
      const werk = last.speel(1);
      werk.catch(() => undefined);
      const opdracht = { schrijvers: 32, perSchrijver: verwacht / 64, pauze: 40 };
      await boeken.lees('traverse', TRAAG);
      const aantal = await o
        .dienst('traverse')
        .schrijf(opdracht)
        .finally(() => boeken.lees('traverse', VLOT));
      if (aantal !== verwacht) p.breuken.push(`F10: ${aantal} van ${verwacht} feiten vastgelegd`);
      await werk;
      await db.query('rollback');
    });
  },
};
