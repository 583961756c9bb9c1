import type { Datum } from '@weerthuis/domain';
import { besluitOmklap } from '../stappen/nazorg.js';
import { zetKlok } from '../stappen/klok.js';
import { spelers, type Spel } from '../stappen/spel.js';
import type { Reiziger } from './breng-tot.js';

interface Moment {
  moment: string;
  soort: string;
  op: Datum;
  stand: string;
}

/** Holds every evaluation and omklap talk that falls due until `tot`, in order of their dates over all people. */
export async function houdNazorg(s: Spel, verhuisd: Reiziger[], tot: Datum): Promise<void> {
  const alle = await Promise.all(
    verhuisd.map(async (reiziger) => {
      const momenten = await spelers(s, reiziger.r).zorg.get<Moment[]>(`/nazorgmomenten?casus=${reiziger.casus}`);
      return momenten.filter((m) => m.stand === 'gepland' && m.op <= tot).map((m) => ({ ...m, reiziger }));
    }),
  );
  const dagen = Map.groupBy(
    alle.flat().toSorted((a, b) => a.op.localeCompare(b.op)),
    (m) => m.op,
  );
  for (const [op, momenten] of dagen) {
    await zetKlok(s, `${op}T10:00:00Z`);
    await Promise.all(
      momenten.map(({ reiziger, moment, soort }) =>
        soort === 'omklapgesprek'
          ? rondAf(s, reiziger, op)
          : spelers(s, reiziger.r).zorg.post(`/casussen/${reiziger.casus}/evaluaties`, { moment, op, doelen: [] }),
      ),
    );
  }
}

/** The lease passes to the resident, support ends and the dossier is closed. */
async function rondAf(s: Spel, { r, casus, plaatsing = '' }: Reiziger, op: Datum): Promise<void> {
  const { hub, zorg } = spelers(s, r);
  await besluitOmklap(s, r, casus, plaatsing, op);
  await s.verslag.elders(hub.waar, 'sluit de plaatsing af', () =>
    hub.post(`/plaatsingen/${plaatsing}/afsluiting`, { reden: 'omgeklapt' }),
  );
  await s.verslag.elders(zorg.waar, 'heeft het gesprek gehouden', async () => {
    const momenten = await zorg.get<Moment[]>(`/nazorgmomenten?casus=${casus}`);
    return momenten.every((m) => m.soort !== 'omklapgesprek' || m.stand !== 'gepland');
  });
}
