import { pauze, terwijl, type Fout, type Proef } from './fout.js';

/** While the database is away a user gets 503 and when to come back, at once. */
async function vraagZonderDatabase({ o, breuken }: Proef): Promise<void> {
  const token = await o.idp.token('traverse', 'begeleider');
  const begin = Date.now();
  const antwoord = await fetch(`${o.dienst('traverse').url}/v1/casussen`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const wacht = antwoord.headers.get('retry-after');
  if (antwoord.status !== 503 || !wacht)
    breuken.push(`F5: zonder database ${antwoord.status}, Retry-After ${wacht ?? 'ontbreekt'}`);
  if (Date.now() - begin > 10_000) breuken.push(`F5: het antwoord kwam pas na ${Date.now() - begin} ms`);
}

export const f5: Fout = {
  naam: 'F5',
  beschrijving: 'de database stopt op slag onder werk, later terug',
  inKort: true,
  zaden: 3,
  async doe(p) {
    await terwijl(p, 3, async () => {
      await pauze(500 + p.gooi(1500));
      await p.o.servers.doodPostgres();
      await vraagZonderDatabase(p);
      await pauze(p.kort ? 2_000 : 20_000);
      await p.o.servers.startPostgres();
    });
  },
};
