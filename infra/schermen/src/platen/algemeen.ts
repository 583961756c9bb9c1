import type { Plaat } from './plaat.js';

/** Everyone who logs in somewhere. */
export const IEDEREEN = [
  'coordinator',
  'begeleider',
  'planner',
  'indicatieconsulent',
  'inkomensconsulent',
  'beleidsmedewerker',
  'verhuurconsulent',
  'beheerder',
];

export const algemeen: readonly Plaat[] = [
  { naam: 'werkrij', rollen: IEDEREEN, pad: '/', bron: '/v1/werk', staten: ['gewoon'] },
  { naam: 'werkrij', rollen: ['coordinator'], pad: '/', bron: '/v1/werk', staten: ['leeg', 'laden', 'fout'] },
  { naam: 'werkrij-gefilterd', rollen: ['coordinator'], pad: '/?zoek=wat-er-niet-is' },
  {
    naam: 'palet',
    rollen: ['coordinator'],
    pad: '/',
    doe: async (pagina) => {
      await pagina.keyboard.press('Control+k');
      await pagina.getByRole('combobox').waitFor();
    },
  },
  {
    naam: 'toetsen',
    rollen: ['coordinator'],
    pad: '/',
    doe: async (pagina) => {
      await pagina.keyboard.press('?');
      await pagina.getByRole('dialog').waitFor();
    },
  },
  {
    naam: 'wie-doet-wat',
    rollen: ['begeleider', 'coordinator', 'beheerder'],
    pad: '/wie-doet-wat',
    bron: '/v1/behandelingen',
    staten: ['gewoon', 'leeg', 'laden', 'fout'],
  },
  {
    naam: 'bezwaren',
    rollen: ['begeleider', 'indicatieconsulent', 'coordinator'],
    pad: '/bezwaren',
    bron: '/v1/bezwaren',
    staten: ['gewoon', 'leeg', 'laden', 'fout'],
  },
  { naam: 'niet-gevonden', rollen: ['begeleider'], pad: '/bestaat-niet' },
];
