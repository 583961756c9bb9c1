import type { Page } from 'playwright-core';
import type { Plaat } from './plaat.js';

interface Gegeven {
  plaatsing: string;
  casus: string;
  knelpunten: { knelpunt: string }[];
}

/** The plaatsing that says most: with a gap when there is one. */
async function plaatsing(pagina: Page, url: string): Promise<Gegeven | undefined> {
  const alle = (await (await pagina.request.get(`${url}/v1/plaatsingen`)).json()) as Gegeven[];
  return alle.find((p) => p.knelpunten.length > 0) ?? alle[0];
}

const bord =
  (achter = '') =>
  async (pagina: Page, url: string): Promise<string> => {
    const p = await plaatsing(pagina, url);
    return p ? `/plaatsingen/${p.plaatsing}${achter}` : '/plaatsingen';
  };

/** What the coordinator watches over, the chain of a casus, and the screen of who runs an instance. */
export const regie: readonly Plaat[] = [
  {
    naam: 'plaatsingen',
    rollen: ['coordinator'],
    pad: '/plaatsingen',
    bron: '/v1/plaatsingen',
    staten: ['gewoon', 'leeg', 'laden', 'fout'],
  },
  { naam: 'plaatsingsbord', rollen: ['coordinator'], pad: bord() },
  {
    naam: 'plaatsingsbord-gekozen',
    rollen: ['coordinator'],
    pad: bord(),
    doe: async (pagina) => {
      // A narrow screen has the tables in its place.
      await pagina.locator('[data-stuk], .alslijst').first().waitFor();
      await pagina.keyboard.press('ArrowDown');
      await pagina.keyboard.press('ArrowDown');
    },
  },
  { naam: 'plaatsing-als-lijst', rollen: ['coordinator'], pad: bord('?toon=lijst') },
  {
    naam: 'knelpunten',
    rollen: ['coordinator'],
    pad: '/knelpunten',
    bron: '/v1/knelpunten',
    staten: ['gewoon', 'leeg', 'fout'],
  },
  {
    naam: 'openstaand',
    rollen: ['coordinator'],
    pad: '/openstaand?alles=ja',
    bron: '/v1/openstaand',
    staten: ['gewoon', 'leeg', 'fout'],
  },
  { naam: 'wijken', rollen: ['coordinator'], pad: '/wijken' },
  { naam: 'cijfers', rollen: ['coordinator'], pad: '/cijfers' },
  {
    naam: 'keten',
    rollen: ['coordinator'],
    pad: async (pagina, url) => `/keten/${(await plaatsing(pagina, url))?.casus ?? crypto.randomUUID()}`,
  },
  { naam: 'beheer', rollen: ['beheerder'], pad: '/beheer' },
];
