import type { Spel } from './spel.js';

/** Moves domain time for the whole region and waits until every party has it; a moment that has passed is left alone. */
export async function zetKlok(s: Spel, moment: string, ookTerug = false): Promise<void> {
  const beheer = s.regio.wie(s.regio.hub, 'beheerder');
  const nu = new Date(moment).toISOString();
  if (!ookTerug && (await beheer.get<{ nu: string }>('/klok')).nu >= nu) return;
  await s.verslag.stap(beheer.waar, `zet de klok op ${nu.slice(0, 10)}`, () => beheer.put('/klok', { nu }));
  await s.verslag.elders(
    beheer.waar,
    'hoort dat ieder de klok heeft verzet',
    async () => (await beheer.get<{ bij: boolean }>('/klok')).bij,
  );
}
