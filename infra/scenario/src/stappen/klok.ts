import type { Spel } from './spel.js';

/** Moves domain time for the whole region and waits until every party has it. */
export async function zetKlok(s: Spel, nu: string): Promise<void> {
  const beheer = s.regio.wie(s.regio.hub, 'beheerder');
  await s.verslag.stap(beheer.waar, `zet de klok op ${nu.slice(0, 10)}`, () =>
    beheer.put('/klok', { nu: new Date(nu).toISOString() }),
  );
  await s.verslag.elders(
    beheer.waar,
    'hoort dat ieder de klok heeft verzet',
    async () => (await beheer.get<{ bij: boolean }>('/klok')).bij,
  );
}
