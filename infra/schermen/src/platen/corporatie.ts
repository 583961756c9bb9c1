import type { Page } from 'playwright-core';
import type { Plaat, Staat } from './plaat.js';

const ROLLEN = ['verhuurconsulent'] as const;
const STATEN: readonly Staat[] = ['gewoon', 'leeg', 'laden', 'fout'];

/** The first row of a list as an address, as the session of the page sees it; the list itself when it is empty. */
const eerste =
  (api: string, sleutel: string, route: string) =>
  async (pagina: Page, url: string): Promise<string> => {
    const rijen = (await (await pagina.request.get(`${url}/v1/${api}`)).json()) as Record<string, unknown>[];
    return rijen[0] ? `${route}/${String(rijen[0][sleutel])}` : route;
  };

/** The screens of a housing corporation, from the first question to after the key. */
export const corporatie: readonly Plaat[] = [
  {
    naam: 'verhuur',
    rollen: ROLLEN,
    pad: '/verhuur',
    bron: '/v1/akkoordverzoeken',
    staten: ['gewoon', 'laden', 'fout'],
  },
  {
    naam: 'voordracht',
    rollen: ROLLEN,
    pad: eerste('akkoordverzoeken', 'kandidaatstelling', '/verhuur'),
  },
  { naam: 'bezit', rollen: ROLLEN, pad: '/bezit', bron: '/v1/eenheden', staten: STATEN },
  { naam: 'bezit-gefilterd', rollen: ROLLEN, pad: '/bezit?zoek=wat-er-niet-is' },
  { naam: 'woning', rollen: ROLLEN, pad: eerste('eenheden', 'id', '/bezit') },
  { naam: 'inlezen', rollen: ROLLEN, pad: '/bezit/inlezen' },
  { naam: 'woningvragen', rollen: ROLLEN, pad: '/woningvragen', bron: '/v1/zoekopdrachten', staten: STATEN },
  { naam: 'na-de-sleutel', rollen: ROLLEN, pad: '/na-de-sleutel' },
];
