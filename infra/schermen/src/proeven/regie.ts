import type { Proef } from './proef.js';

/** What the coordinator watches over and what the beheerder repairs, by keyboard alone. */
export const regie: readonly Proef[] = [
  {
    naam: 'de coördinator loopt met de pijlen over het plaatsingsbord, ziet het als lijst en opent de keten',
    async doe({ inloggen }) {
      const w = await inloggen('coordinator');
      await w.pagina.goto(`${w.url}/plaatsingen`);
      const rij = w.pagina.locator('tbody tr').first();
      const leeg = w.pagina.getByText('Er is nog geen plaatsing.');
      await rij.or(leeg).waitFor();
      await w.eisToegankelijk('plaatsingen');
      // In a region without people there is no board: then it says why.
      if (await leeg.isVisible()) return w.sluit();
      await w.toets('j', 'Enter');
      await w.pagina.waitForURL(/\/plaatsingen\/[0-9a-f-]{36}/);
      await w.pagina.locator('[data-stuk]').first().waitFor();
      await w.toets('ArrowDown', 'ArrowDown', 'ArrowRight');
      await w.pagina.waitForURL(/gekozen=/);
      await w.pagina.getByRole('region', { name: 'Gekozen op het bord' }).waitFor();
      await w.eisToegankelijk('plaatsingsbord');
      await w.toets('l');
      await w.pagina.getByRole('table', { name: 'Wie doet wat' }).waitFor();
      await w.eisToegankelijk('plaatsing als lijst');
      await w.toets('l', 'Escape');
      await w.pagina.getByRole('link', { name: 'Toon wat er gebeurde' }).focus();
      await w.toets('Enter');
      await w.pagina.waitForURL(/\/keten\//);
      await w.pagina.getByRole('button', { name: /Volgend feit/ }).waitFor();
      await w.toets('j');
      await w.pagina.waitForURL(/feit=/);
      await w.eisToegankelijk('keten');
      w.eisSchoon();
      await w.sluit();
    },
  },
  {
    naam: 'wijken, cijfers en wat openstaat zijn te lezen en zonder overtreding',
    async doe({ inloggen }) {
      const w = await inloggen('coordinator');
      for (const [pad, titel] of [
        ['/knelpunten', 'Knelpunten'],
        ['/openstaand?alles=ja', 'Openstaand'],
        ['/wijken', 'Wijken'],
        ['/cijfers', 'Cijfers'],
      ] as const) {
        await w.pagina.goto(w.url + pad);
        await w.pagina.getByRole('heading', { level: 1, name: titel }).waitFor();
        await w.pagina.locator('p.zin').first().waitFor();
        await w.eisToegankelijk(titel);
      }
      w.eisSchoon();
      await w.sluit();
    },
  },
  {
    naam: 'de beheerder ziet hoe het met elke organisatie loopt en wie het convenant ondertekende',
    async doe({ inloggen }) {
      const w = await inloggen('beheerder');
      await w.pagina.getByRole('link', { name: 'Beheer' }).focus();
      await w.toets('Enter');
      await w.pagina.getByRole('table', { name: 'Hoe het met elke organisatie loopt' }).waitFor();
      await w.pagina.getByRole('table', { name: /^Convenant/ }).waitFor();
      await w.eisToegankelijk('beheer');
      w.eisSchoon();
      await w.sluit();
    },
  },
];
