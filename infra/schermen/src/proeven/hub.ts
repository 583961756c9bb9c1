import assert from 'node:assert/strict';
import type { Proef } from './proef.js';

const LIJSTEN = [
  'aanmeldingen',
  'kandidaten',
  'woningen',
  'verdelingen',
  'voordrachten',
  'zoekopdrachten',
  'besluiten',
];

export const hub: readonly Proef[] = [
  {
    naam: 'de coördinator opent elke lijst, zonder fout in de console en zonder overtreding van axe',
    kort: true,
    async doe({ inloggen }) {
      const w = await inloggen('coordinator');
      for (const lijst of LIJSTEN) {
        await w.ga(`/hub/${lijst}`);
        await w.pagina.locator('h1').waitFor();
        await w.eisToegankelijk(lijst);
      }
      w.eisSchoon();
      await w.sluit();
    },
  },
  {
    naam: 'een begeleider heeft de schermen van de coördinator niet',
    async doe({ inloggen }) {
      const w = await inloggen('begeleider');
      await w.ga('/hub/kandidaten');
      assert.equal(await w.pagina.locator('h1').innerText(), 'Deze pagina is er niet');
      assert.equal(await w.pagina.getByRole('link', { name: 'Kandidaten' }).count(), 0);
      await w.sluit();
    },
  },
  {
    naam: 'met het toetsenbord verdeelt de coördinator wat vrij is en ziet het bewijs',
    async doe({ inloggen }) {
      const w = await inloggen('coordinator');
      await w.ga('/hub/verdelingen');
      await w.toets('v');
      await w.pagina.waitForURL(/\/hub\/verdelingen\/[0-9a-f-]{36}/);
      await w.pagina.getByRole('region', { name: 'Bewijs' }).waitFor({ timeout: 60_000 });
      await w.eisToegankelijk('verdeling');
      w.eisSchoon();
      await w.sluit();
    },
  },
];
