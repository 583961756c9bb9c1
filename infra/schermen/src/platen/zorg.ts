import type { Page } from 'playwright-core';
import type { Plaat, Staat } from './plaat.js';

const BEGELEIDER = ['begeleider'] as const;
const ALLEBEI = ['begeleider', 'planner'] as const;
const STATEN: readonly Staat[] = ['gewoon', 'leeg', 'laden', 'fout'];

type Rij = { casus: string; stand: string; plaatsing?: string; verhuisdOp?: string };

/** The first casus that is like this; the list when there is none. */
const casusDie =
  (is: (rij: Rij) => boolean, onder = '') =>
  async (pagina: Page, url: string): Promise<string> => {
    const rijen = (await (await pagina.request.get(`${url}/v1/casussen`)).json()) as Rij[];
    const rij = rijen.find(is) ?? rijen[0];
    return rij ? `/casussen/${rij.casus}${onder}` : '/casussen';
  };

const kies =
  (...labels: readonly string[]) =>
  async (pagina: Page): Promise<void> => {
    for (const label of labels) await pagina.getByText(label, { exact: true }).first().click();
  };

/** The screens of a care organisation, from the first aanmelding to the last conversation. */
export const zorg: readonly Plaat[] = [
  { naam: 'clienten', rollen: ALLEBEI, pad: '/casussen', bron: '/v1/casussen', staten: STATEN },
  { naam: 'clienten-gefilterd', rollen: BEGELEIDER, pad: '/casussen?zoek=wat-er-niet-is' },
  {
    naam: 'clienten-namen',
    rollen: BEGELEIDER,
    pad: '/casussen',
    doe: async (p) =>
      void (await p
        .getByRole('button', { name: 'Toon namen' })
        .click({ timeout: 2000 })
        .catch(() => undefined)),
  },
  { naam: 'casus-concept', rollen: BEGELEIDER, pad: casusDie((r) => r.stand === 'concept') },
  { naam: 'casus-zoekt', rollen: ALLEBEI, pad: casusDie((r) => r.stand === 'toegelaten' && !r.plaatsing) },
  { naam: 'casus-plaatsing', rollen: ALLEBEI, pad: casusDie((r) => Boolean(r.plaatsing) && !r.verhuisdOp) },
  { naam: 'casus-woont', rollen: ALLEBEI, pad: casusDie((r) => Boolean(r.verhuisdOp)) },
  {
    naam: 'casus',
    rollen: BEGELEIDER,
    pad: casusDie(() => true),
    bron: '/v1/casussen/[^/?]+',
    staten: ['laden', 'fout'],
  },
  {
    naam: 'begeleiding-voor',
    rollen: BEGELEIDER,
    pad: casusDie((r) => Boolean(r.plaatsing) && !r.verhuisdOp, '/begeleiding'),
  },
  { naam: 'begeleiding-na', rollen: BEGELEIDER, pad: casusDie((r) => Boolean(r.verhuisdOp), '/begeleiding') },
  { naam: 'meekijken', rollen: BEGELEIDER, pad: casusDie(() => true, '/meekijken') },
  { naam: 'aanmelden', rollen: BEGELEIDER, pad: '/aanmelden' },
  {
    naam: 'aanmelden-gezin',
    rollen: BEGELEIDER,
    pad: '/aanmelden',
    doe: kies('Voeg een partner toe', 'Voeg een kind toe'),
  },
  ...['huishouden', 'vertegenwoordiger', 'toestemming', 'woonprofiel', 'woonklaar', 'indienen'].map((stap) => ({
    naam: `afmaken-${stap}`,
    rollen: BEGELEIDER,
    pad: casusDie((r) => r.stand === 'concept', `/aanmelden?stap=${stap}`),
  })),
  { naam: 'plekken', rollen: ALLEBEI, pad: '/plekken', bron: '/v1/plekken', staten: STATEN },
  { naam: 'capaciteit', rollen: ALLEBEI, pad: '/capaciteit', bron: '/v1/capaciteit', staten: STATEN },
  { naam: 'overnemen', rollen: BEGELEIDER, pad: '/overnemen' },
];
