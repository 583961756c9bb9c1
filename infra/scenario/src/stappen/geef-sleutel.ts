import type { Datum } from '@weerthuis/domain';
import type { Rolverdeling } from '../gegevens/rolverdeling.js';
import { meldGereed, type Plaatsingrij } from './regel.js';
import { spelers, vandaag, type Spel } from './spel.js';

/** The lease, signed by all who sign it. */
export async function sluitContract(
  s: Spel,
  r: Rolverdeling,
  plaatsing: string,
  ingangsdatum: Datum,
  vorm = 'omklap',
): Promise<string> {
  const id = await stelContractOp(s, r, plaatsing, ingangsdatum, vorm);
  await tekenContract(s, r, id);
  return id;
}

/** The lease lies ready for those who sign. */
export const stelContractOp = async (
  s: Spel,
  r: Rolverdeling,
  plaatsing: string,
  ingangsdatum: Datum,
  vorm = 'omklap',
): Promise<string> => {
  const { corporatie } = spelers(s, r);
  const { id } = await s.verslag.stap(corporatie.waar, `stelt de overeenkomst op (${vorm})`, () =>
    corporatie.post('/overeenkomsten', { plaatsing, vorm, ingangsdatum }),
  );
  return id;
};

/** Everybody who signs an omklap lease signs it. */
export async function tekenContract(s: Spel, r: Rolverdeling, id: string): Promise<void> {
  const { corporatie, zorg } = spelers(s, r);
  const { verslag: v } = s;
  const op = await vandaag(zorg);
  for (const door of ['zorg', 'persoon'] as const)
    await v.elders(zorg.waar, `tekent als ${door}`, () =>
      zorg.post(`/overeenkomsten/${id}/ondertekeningen`, { door, op }),
    );
  await v.elders(corporatie.waar, 'tekent als corporatie', () =>
    corporatie.post(`/overeenkomsten/${id}/ondertekeningen`, { door: 'corporatie', op }),
  );
  await v.elders(
    corporatie.waar,
    'heeft het contract door ieder getekend',
    async () => (await corporatie.get<{ stand: string }>(`/overeenkomsten/${id}`)).stand === 'getekend',
  );
}

/** Key, moved, registered and place free: four facts, each at its owner. */
export async function verhuis(
  s: Spel,
  r: Rolverdeling,
  casus: string,
  plaatsing: string,
  alleenSleutel = false,
  terugkeergarantieTot?: Datum,
): Promise<void> {
  const { corporatie, zorg, vestiging, hub } = spelers(s, r);
  const { verslag: v } = s;
  await meldGereed(s, zorg, casus, 'verhuizing-voorbereid');
  const nu = await vandaag(corporatie);
  await v.stap(corporatie.waar, 'reikt de sleutel uit', () =>
    corporatie.post(`/plaatsingen/${plaatsing}/sleutel`, { op: nu, huurVanaf: nu }),
  );
  const stand = (wat: string) => async (): Promise<boolean> =>
    (await hub.get<Plaatsingrij>(`/plaatsingen/${plaatsing}`)).stand === wat;
  await v.elders(hub.waar, 'ziet de sleutel', stand('sleutel'));
  await v.elders(
    zorg.waar,
    'weet van de sleutel',
    async () => (await zorg.get<{ sleutelOp?: string }>(`/casussen/${casus}`)).sleutelOp,
  );
  if (alleenSleutel) return;
  await v.stap(zorg.waar, 'meldt de verhuizing', () => zorg.post(`/casussen/${casus}/verhuizing`, { op: nu }));
  await v.elders(vestiging.waar, 'schrijft in, zodra de verhuizing bekend is', () =>
    vestiging.post(`/casussen/${casus}/inschrijving`, { op: nu }),
  );
  await v.stap(zorg.waar, 'geeft de plek vrij', () =>
    zorg.post(`/casussen/${casus}/vrije-plek`, { op: nu, terugkeergarantieTot }),
  );
}
