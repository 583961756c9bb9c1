import { plusDagen, plusMaanden } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { zetKlok } from './klok.js';
import { openstaand } from './openstaand.js';
import { spelers, vandaag, type Spel } from './spel.js';

interface Omklaprij {
  omklap: string;
  uitkomst?: string;
  besloten?: { planB?: string };
}

/** The joint decision three times: put off, no with another plan, and at last the lease on the own name. */
export async function kiesOmklap(s: Spel, r: Rolverdeling, casus: string, plaatsing: string): Promise<void> {
  const { zorg, hub, corporatie } = spelers(s, r);
  const { verslag: v } = s;
  const besluit = (omklap: string, gegevens: object): Promise<unknown> =>
    corporatie.post(`/omklappen/${omklap}/besluit`, gegevens);

  const eerste = await stelVoor(s, r, plaatsing, 'nee');
  const op = await vandaag(corporatie);
  await v.geweigerd(corporatie.waar, 'klapt om tegen het nee van de persoon in', 'omklap-niet-eens', () =>
    besluit(eerste, { uitkomst: 'omgeklapt', op }),
  );
  await v.geweigerd(corporatie.waar, 'verlengt zonder datum', 'omklap-zonder-datum', () =>
    besluit(eerste, { uitkomst: 'verlengd', op }),
  );
  const verlengdTot = plusMaanden(op, 6);
  await v.stap(corporatie.waar, 'verlengt samen tot een datum', () =>
    besluit(eerste, { uitkomst: 'verlengd', op, verlengdTot }),
  );
  await v.elders(zorg.waar, 'heeft op die dag het gesprek weer in de agenda', async () => {
    const rijen = await zorg.get<{ soort: string; op: string }[]>(`/nazorgmomenten?casus=${casus}`);
    return rijen.some((m) => m.soort === 'omklapgesprek' && m.op === verlengdTot);
  });

  const tweede = await stelVoor(s, r, plaatsing, 'nee');
  await v.geweigerd(corporatie.waar, 'zegt nee zonder plan B', 'omklap-zonder-plan', () =>
    besluit(tweede, { uitkomst: 'niet', op }),
  );
  await v.stap(corporatie.waar, 'zegt niet, met een plan B', () =>
    besluit(tweede, { uitkomst: 'niet', op, planB: 'andere-woning-zelfde-wijk' }),
  );
  await v.elders(zorg.waar, 'leest het plan B', async () => {
    const rijen = await zorg.get<Omklaprij[]>(`/omklappen?casus=${casus}`);
    return rijen.find((o) => o.omklap === tweede)?.besloten?.planB === 'andere-woning-zelfde-wijk';
  });
  const plan = await v.elders(hub.waar, 'heeft plan B als stap van de hoofdbegeleider, met een dag', async () =>
    (await openstaand(hub, casus)).find((o) => o.stap === 'plan-b'),
  );
  v.zeker('wie niet omklapt, houdt een volgende stap', plan.partij === zorg.oin && plan.uiterlijk > op);
  v.zeker(
    'het matchingspunt leest niet welk plan',
    !JSON.stringify(await openstaand(hub, casus)).includes('andere-woning'),
  );

  await zetKlok(s, `${plusDagen(op, 7)}T10:00:00Z`);
  const derde = await stelVoor(s, r, plaatsing, 'ja');
  const nu = await vandaag(corporatie);
  await v.stap(corporatie.waar, 'besluit samen tot omklap', () => besluit(derde, { uitkomst: 'omgeklapt', op: nu }));
  await v.elders(hub.waar, 'heeft geen plan B meer open', async () =>
    (await openstaand(hub, casus)).every((o) => o.stap !== 'plan-b' && o.stap !== 'omklap'),
  );
}

/** The corporatie proposes, hoofdbegeleider says yes, the person answers, and the corporatie has both. */
async function stelVoor(s: Spel, r: Rolverdeling, plaatsing: string, persoon: 'ja' | 'nee'): Promise<string> {
  const { zorg, corporatie } = spelers(s, r);
  const op = await vandaag(corporatie);
  const criteria = s.regio.profiel.omklapcriteria.waarde.map((code) => ({ code, voldaan: persoon === 'ja' }));
  const { id } = await s.verslag.stap(corporatie.waar, 'stelt omklap voor, op de punten van de regio', () =>
    corporatie.post(`/plaatsingen/${plaatsing}/omklap`, { op, criteria }),
  );
  for (const [rol, antwoord] of [
    ['hoofdbegeleider', 'ja'],
    ['persoon', persoon],
  ])
    await s.verslag.elders(zorg.waar, `antwoordt ${antwoord} als ${rol}`, () =>
      zorg.post(`/omklappen/${id}/antwoorden`, { rol, antwoord }),
    );
  await s.verslag.elders(corporatie.waar, 'heeft beide antwoorden', async () => {
    const rijen = await corporatie.get<{ id: string; antwoorden: object }[]>('/omklappen');
    return Object.keys(rijen.find((o) => o.id === id)?.antwoorden ?? {}).length === 2;
  });
  return id;
}
