import { plusDagen, plusMaanden, type Partij } from '@weerthuis/domain';
import { verdeel } from '../gegevens/rolverdeling.js';
import { verhuis } from '../stappen/geef-sleutel.js';
import { zetKlok } from '../stappen/klok.js';
import { komTotContract, komTotVoorlopig } from '../stappen/kom-tot.js';
import { spelers, vandaag, type Spel } from '../stappen/spel.js';
import { metDatabase } from '../toegang/database.js';
import type { Werker } from '../toegang/werker.js';

interface Landing {
  id: string;
  richting: string;
  nummer: string;
  wijk: string;
  stand: string;
  roepnaam?: string;
  contactOp?: string;
}

/** 25. Landing: the wijk knows that somebody comes, not who; and after three months both look back. */
export async function landing(s: Spel): Promise<void> {
  const r = verdeel(s.regio.profiel, 'recht');
  const { zorg } = spelers(s, r);
  const { verslag: v } = s;
  const reis = await komTotVoorlopig(s, r);
  const { casus } = reis;
  const welzijn = s.regio.profiel.partijen.find(
    (p) => p.vervult.includes('welzijn') && p.werkgebied.waarde.includes(r.vestiging.gemeentecode ?? ''),
  );
  await v.geweigerd(zorg.waar, 'vraagt iemand die niet in de wijk werkt', 'welzijn-onbekend', () =>
    zorg.post(`/casussen/${casus}/landing`, { welzijn: r.zorg.oin }),
  );
  const { id } = await v.stap(zorg.waar, `begint de landing${welzijn ? ` met ${welzijn.titel}` : ' zelf'}`, () =>
    zorg.post(`/casussen/${casus}/landing`, welzijn ? { welzijn: welzijn.oin, metRoepnaam: true } : {}),
  );
  const bij = async (wie: Werker): Promise<Landing | undefined> =>
    (await wie.get<Landing[]>(`/landingen?casus=${casus}`)).find((l) => l.id === id);
  const inDeWijk = welzijn ? await alsWelzijn(s, welzijn, id, bij) : zorg;
  const werk = async (wie: Werker): Promise<boolean> =>
    (await wie.get<{ soort: string; casus?: string }[]>('/werk')).some(
      (w) => w.soort === 'landing' && w.casus === casus,
    );
  v.zeker('er is werk in de wijk', await werk(inDeWijk));
  const op = await vandaag(zorg);
  await v.geweigerd(inDeWijk.waar, 'meldt een contact van morgen', 'dag-in-de-toekomst', () =>
    inDeWijk.post(`/landingen/${id}/contact`, { op: plusDagen(op, 1) }),
  );
  await v.stap(inDeWijk.waar, 'legt contact in de wijk', () => inDeWijk.post(`/landingen/${id}/contact`, { op }));
  await v.stap(inDeWijk.waar, 'geeft het buurtbericht, over niemand', () =>
    inDeWijk.post(`/landingen/${id}/buurtbericht`, { op }),
  );
  await v.elders(zorg.waar, 'weet dat de wijk klaar is', async () => (await bij(zorg))?.stand === 'voorbereid');
  v.zeker('er is geen werk meer in de wijk', !(await werk(inDeWijk)));

  await komTotContract(s, r, reis);
  await zetKlok(s, `${reis.startOp}T09:00:00Z`);
  await verhuis(s, r, casus, reis.plaatsing);
  const evalueer = async (): Promise<unknown> =>
    zorg.post(`/landingen/${id}/evaluatie`, { op: await vandaag(zorg), uitkomst: 'kent-de-buurt' });
  await v.geweigerd(zorg.waar, 'kijkt terug op de eerste dag', 'te-vroeg-voor-evaluatie', evalueer);
  await zetKlok(s, `${plusMaanden(reis.startOp, 3)}T09:00:00Z`);
  v.zeker('na drie maanden is terugkijken werk', await werk(zorg));
  await v.stap(zorg.waar, 'kijkt terug: zij kent de buurt', evalueer);
  v.zeker('en dan is het klaar', !(await werk(zorg)));
  if (welzijn)
    await v.elders(inDeWijk.waar, 'heeft de naam niet meer', async () => {
      const l = await bij(inDeWijk);
      return l?.stand === 'geevalueerd' && !l.roepnaam;
    });
}

/** Who works in the wijk has a number, a wijk, a day and a first name, and nothing else of the person anywhere. */
async function alsWelzijn(
  s: Spel,
  partij: Partij,
  id: string,
  bij: (wie: Werker) => Promise<Landing | undefined>,
): Promise<Werker> {
  const wie = s.regio.wie(partij.naam, 'begeleider');
  const { verslag: v } = s;
  const l = await v.elders(wie.waar, 'krijgt nummer, wijk en roepnaam', () => bij(wie));
  v.zeker('meer staat er niet', l.richting === 'in' && Boolean(l.nummer && l.wijk && l.roepnaam));
  await metDatabase(s.regio.instantie(partij.naam).databaseUrl, async (db) => {
    const { rows } = await db.query<{ rij: string }>(
      `SELECT to_jsonb(l)::text AS rij FROM zorg.landing l WHERE id = $1`,
      [id],
    );
    const bewaard = rows.map(({ rij }) => rij).join();
    v.zeker('ook in de database niet', !s.sporen.some((spoor) => bewaard.includes(spoor)));
    const dossiers = await db.query('SELECT 1 FROM zorg.casus');
    v.zeker('er is daar geen dossier', dossiers.rows.length === 0);
  });
  return wie;
}
