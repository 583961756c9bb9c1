import type { Datum } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { zetKlok } from './klok.js';
import type { Plaatsingrij } from './regel.js';
import { spelers, type Spel } from './spel.js';

interface Moment {
  moment: string;
  soort: string;
  op: Datum;
  stand: string;
}

/** Evaluations at their moments, the joint omklap, the end of support, and closing. */
export async function loopNazorgDoor(
  s: Spel,
  r: Rolverdeling,
  casus: string,
  plaatsing: string,
  sleutelOp: Datum,
): Promise<void> {
  const { zorg, hub, corporatie } = spelers(s, r);
  const { verslag: v } = s;
  const momenten = await v.elders(zorg.waar, 'heeft de nazorgmomenten in de agenda', async () => {
    const rijen = await zorg.get<Moment[]>(`/nazorgmomenten?casus=${casus}`);
    return rijen.length >= s.regio.profiel.nazorg.length ? rijen : undefined;
  });
  v.zeker(
    'alle momenten liggen na de sleutel',
    momenten.every((m) => m.op >= sleutelOp),
  );
  for (const { moment, op } of momenten
    .filter((m) => m.soort !== 'omklapgesprek' && m.soort !== 'volgen')
    .toSorted((a, b) => a.op.localeCompare(b.op))) {
    await zetKlok(s, `${op}T10:00:00Z`);
    await v.stap(zorg.waar, `houdt de evaluatie van ${op}`, () =>
      zorg.post(`/casussen/${casus}/evaluaties`, { moment, op, doelen: [] }),
    );
  }
  const gesprek = momenten.find((m) => m.soort === 'omklapgesprek')?.op ?? sleutelOp;
  await zetKlok(s, `${gesprek}T10:00:00Z`);
  await besluitOmklap(s, r, casus, plaatsing, gesprek);
  await v.elders(hub.waar, 'sluit de plaatsing af', () =>
    hub.post(`/plaatsingen/${plaatsing}/afsluiting`, { reden: 'omgeklapt' }),
  );
  v.zeker(
    'de plaatsing is afgesloten',
    (await hub.get<Plaatsingrij>(`/plaatsingen/${plaatsing}`)).stand === 'afgesloten',
  );
  await v.elders(
    corporatie.waar,
    'weet dat de plaatsing is afgesloten',
    async () => (await corporatie.get<{ stand: string }>(`/plaatsingen/${plaatsing}`)).stand === 'afgesloten',
  );
}

/** The joint decision that the lease passes to the resident, and the end of support. */
export async function besluitOmklap(
  s: Spel,
  r: Rolverdeling,
  casus: string,
  plaatsing: string,
  gesprek: Datum,
): Promise<void> {
  const { zorg, corporatie } = spelers(s, r);
  const { verslag: v } = s;
  const criteria = s.regio.profiel.omklapcriteria.waarde.map((code) => ({ code, voldaan: true }));
  const { id: omklap } = await v.stap(corporatie.waar, 'stelt omklap voor', () =>
    corporatie.post(`/plaatsingen/${plaatsing}/omklap`, { op: gesprek, criteria }),
  );
  for (const rol of ['hoofdbegeleider', 'persoon'] as const)
    await v.elders(zorg.waar, `zegt ja tegen omklap als ${rol}`, () =>
      zorg.post(`/omklappen/${omklap}/antwoorden`, { rol, antwoord: 'ja' }),
    );
  await v.elders(corporatie.waar, 'besluit samen tot omklap', () =>
    corporatie.post(`/omklappen/${omklap}/besluit`, { uitkomst: 'omgeklapt', op: gesprek }),
  );
  await v.stap(zorg.waar, 'beëindigt de ondersteuning', () =>
    zorg.post(`/casussen/${casus}/ondersteuningseinde`, { op: gesprek }),
  );
}
