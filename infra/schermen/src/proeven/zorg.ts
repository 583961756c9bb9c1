import assert from 'node:assert/strict';
import { mens } from '@weerthuis/scenario';
import type { Proef } from './proef.js';
import { begin } from './reis/reis.js';
import { schrijf } from './reis/recht.js';
import { dienIn, isIngediend, maakOngedaan } from './reis/stappen/zorg.js';

const LIJSTEN = ['/casussen', '/aanmelden', '/plekken', '/capaciteit', '/overnemen'];

export const zorg: readonly Proef[] = [
  {
    naam: 'de begeleider opent elk scherm van zorg, zonder fout in de console en zonder overtreding van axe',
    kort: true,
    async doe({ inloggen }) {
      const w = await inloggen('begeleider');
      for (const pad of LIJSTEN) {
        await w.ga(pad);
        await w.eisToegankelijk(pad);
      }
      w.eisSchoon();
      await w.sluit();
    },
  },
  {
    naam: 'een planner heeft plekken en capaciteit, en meldt niemand aan',
    async doe({ inloggen }) {
      const w = await inloggen('planner');
      await w.ga('/casussen');
      assert.equal(await w.pagina.getByRole('link', { name: 'Meld iemand aan' }).count(), 0);
      assert.equal(await w.pagina.getByRole('button', { name: 'Toon namen' }).count(), 0);
      await w.ga('/aanmelden');
      assert.equal(await w.pagina.locator('h1').innerText(), 'Deze pagina is er niet');
      await w.sluit();
    },
  },
  {
    naam: 'met het toetsenbord meldt de begeleider iemand aan; ongedaan maken kan tien seconden, daarna is zij binnen',
    async doe(wereld) {
      const reis = await begin(wereld, 'recht');
      await reis.speel(schrijf(reis, mens(reis.spel.gooi)), dienIn, maakOngedaan, dienIn, isIngediend);
      await reis.besluit();
    },
  },
];
