import type { Page } from 'playwright-core';
import type { Plaat, Staat } from './plaat.js';

const INDICATIE = ['indicatieconsulent'] as const;
const INKOMEN = ['inkomensconsulent'] as const;
const BELEID = ['beleidsmedewerker'] as const;
const STATEN: readonly Staat[] = ['gewoon', 'leeg', 'laden', 'fout'];

const eersteCasus =
  (api: string, route: string) =>
  async (pagina: Page, url: string): Promise<string> => {
    const rijen = (await (await pagina.request.get(`${url}/v1/${api}`)).json()) as { casus: string }[];
    return rijen[0] ? `${route}/${rijen[0].casus}` : route;
  };

/** The screens of a municipality: indicatie, income and what a buurt can carry. */
export const gemeente: readonly Plaat[] = [
  { naam: 'meldingen', rollen: INDICATIE, pad: '/meldingen', bron: '/v1/meldingen', staten: STATEN },
  { naam: 'melding', rollen: INDICATIE, pad: eersteCasus('meldingen', '/meldingen') },
  { naam: 'inkomen', rollen: INKOMEN, pad: '/inkomen', bron: '/v1/casussen-deelname', staten: STATEN },
  { naam: 'inkomen-casus', rollen: INKOMEN, pad: eersteCasus('plaatsingen', '/inkomen') },
  { naam: 'vragen', rollen: [...INDICATIE, ...INKOMEN], pad: '/vragen' },
  { naam: 'signalen', rollen: INKOMEN, pad: '/signalen', bron: '/v1/signalen', staten: STATEN },
  { naam: 'buurten', rollen: BELEID, pad: '/buurten', bron: '/v1/draagkracht', staten: ['gewoon', 'laden', 'fout'] },
  { naam: 'buurt', rollen: BELEID, pad: '/buurten/BU08551101' },
];
