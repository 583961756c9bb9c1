import assert from 'node:assert/strict';
import type { Proef } from './proef.js';

export const werkrij: readonly Proef[] = [
  {
    naam: 'na het inloggen staat de werkrij er, zonder fout in de console en zonder overtreding van axe',
    kort: true,
    async doe({ inloggen }) {
      const w = await inloggen('coordinator');
      assert.match(await w.pagina.title(), /^Wat vraagt mij nu/);
      assert.equal(await w.pagina.locator('h1').innerText(), 'Wat vraagt mij nu');
      await w.eisToegankelijk('werkrij');
      w.eisSchoon();
      await w.sluit();
    },
  },
  {
    naam: 'op 320 px past alles, en de eerste tab gaat naar de inhoud',
    kort: true,
    async doe({ inloggen }) {
      const w = await inloggen('begeleider', undefined, { viewport: { width: 320, height: 800 } });
      await w.eisToegankelijk('werkrij smal');
      const stops = await w.tabvolgorde(4);
      assert.equal(stops[0], 'link "Naar de inhoud"');
      assert.match(stops[1] ?? '', /^link "Weerthuis/);
      assert.equal(stops[2], 'link "Werk"');
      await w.sluit();
    },
  },
  {
    naam: 'zoeken, de toetsen en het palet gaan met het toetsenbord alleen',
    kort: true,
    async doe({ inloggen }) {
      const w = await inloggen('coordinator');
      await w.toets('/');
      assert.match(await w.focus(), /^searchbox "Zoek in je werk"/);
      await w.pagina.keyboard.type('niets hiervan');
      await w.pagina.waitForURL(/zoek=niets/);
      await w.toets('Escape', '?');
      await w.pagina.getByRole('dialog', { name: 'Toetsen op deze pagina' }).waitFor();
      await w.eisToegankelijk('toetsenblad');
      await w.toets('Escape', 'Control+k');
      await w.pagina.getByRole('combobox').waitFor();
      assert.match(await w.focus(), /^combobox/);
      await w.eisToegankelijk('palet');
      await w.pagina.keyboard.type('werk');
      await w.toets('Enter');
      await w.pagina.waitForURL(`${w.url}/`);
      w.eisSchoon();
      await w.sluit();
    },
  },
  {
    naam: 'wie afmeldt, komt zonder opnieuw inloggen niet meer binnen',
    async doe({ inloggen }) {
      const w = await inloggen('verhuurconsulent');
      await w.pagina.getByRole('button', { name: 'Meld af' }).click();
      await w.pagina.waitForURL((url) => url.origin !== w.url || url.pathname !== '/');
      await w.pagina.goto(`${w.url}/`);
      await w.pagina.locator('button[name=gebruiker]').first().waitFor();
      await w.sluit();
    },
  },
];
