import { plusDagen } from '@weerthuis/domain';
import { verdeel, type Rolverdeling } from '../gegevens/rolverdeling.js';
import { geefNaamVrij } from '../stappen/draag-voor.js';
import { komTotVoorlopig } from '../stappen/kom-tot.js';
import { zetKlok } from '../stappen/klok.js';
import { regelZorg } from '../stappen/regel.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { metDatabase } from '../toegang/database.js';

/** 14. The person dies before the key: it closes quietly. Owners take back what they arranged; nobody is written to. */
export async function overleden(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg, corporatie, hub } = spelers(s, r);
  const { verslag: v } = s;
  const reis = await komTotVoorlopig(s, r);
  const { casus, plaatsing, aanbod } = reis;
  await regelZorg(s, r, casus, reis.startOp);
  await geefNaamVrij(s, r, casus, reis.kandidaatstelling);
  const nu = await vandaag(zorg);
  await v.stap(zorg.waar, 'meldt het overlijden', () => zorg.post(`/casussen/${casus}/overlijden`, { op: nu }));

  await v.elders(
    hub.waar,
    'sluit de casus',
    async () => (await hub.get<{ stand: string }>(`/kandidaten/${casus}`)).stand === 'afgesloten',
  );
  await v.elders(hub.waar, 'heeft de woning vrij voor een ander', async () => {
    const { stand } = await hub.get<{ stand: string }>(`/aanbod/${aanbod}`);
    return stand === 'beschikbaar';
  });
  await v.elders(corporatie.waar, 'heeft geen vraag meer open', async () => {
    const open = await corporatie.get<object[]>(`/akkoordverzoeken?casus=${casus}&stand=open`);
    return open.length === 0;
  });
  await v.geweigerd(corporatie.waar, 'de naam nog lezen', ['onbekend', 'geen-grond-om-te-lezen'], () =>
    corporatie.get(`/kandidaten/${reis.kandidaatstelling}`),
  );
  const gelezen = JSON.stringify([
    await corporatie.get(`/plaatsingen/${plaatsing}`),
    await corporatie.get(`/akkoordverzoeken?casus=${casus}`),
  ]);
  v.zeker('de corporatie leest niet dat iemand is overleden', !/overl/.test(gelezen));
  await overalStil(s, r, casus);

  await zetKlok(s, `${plusDagen(nu, 21)}T10:00:00Z`);
  await v.elders(hub.waar, 'herinnert wie nog iets moet terugdraaien, op de werklijst', async () => {
    const { taken } = await hub.get<{ taken: { stand: string; trap: number }[] }>(`/plaatsingen/${plaatsing}`);
    return taken.some((t) => t.stand === 'terug-te-draaien' && t.trap > 0);
  });
  v.zeker('er is over deze casus niet één mail gegaan', (await mails(s, r, casus)) === 0);
}

const instanties = (s: Spel, r: Rolverdeling): string[] =>
  [...new Set([r.zorg.naam, r.herkomst.naam, r.corporatie.naam])].map((naam) => s.regio.instantie(naam).databaseUrl);

/** Every party keeps that nothing goes out about this casus any more. */
async function overalStil(s: Spel, r: Rolverdeling, casus: string): Promise<void> {
  for (const url of instanties(s, r))
    await s.verslag.elders(new URL(url).pathname.slice(1), 'schrijft niemand meer over deze casus', () =>
      metDatabase(url, async (db) => {
        const { rows } = await db.query('SELECT 1 FROM deelname.casus WHERE casus = $1 AND stil', [casus]);
        return rows.length === 1;
      }),
    );
}

async function mails(s: Spel, r: Rolverdeling, casus: string): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM platform.post p JOIN deelname.taak t ON p.effect LIKE '%:' || t.taak || ':%' WHERE t.casus = $1`;
  const aantallen = await Promise.all(
    instanties(s, r).map((url) =>
      metDatabase(url, async (db) => (await db.query<{ n: number }>(sql, [casus])).rows[0]?.n ?? 0),
    ),
  );
  return aantallen.reduce((som, n) => som + n, 0);
}
