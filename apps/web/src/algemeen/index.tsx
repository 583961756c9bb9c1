import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NietGevonden } from '../app/niet-gevonden.js';
import type { Rolmodule } from '../app/rolmodule.js';
import { metRol, schil } from '../app/wortel.js';
import { lazy } from 'react';
import { taakVraag } from './taak/taak.js';
import { leesFilter } from './werkrij/filter.js';
import { werkVraag } from './werkrij/werk.js';

/** Who names who handles what, as the platform has it. */
const REGELAARS = [
  'begeleider',
  'planner',
  'indicatieconsulent',
  'inkomensconsulent',
  'beleidsmedewerker',
  'verhuurconsulent',
  'coordinator',
  'beheerder',
];
/** Who takes in or decides on a bezwaar. */
const BEZWAAR = ['begeleider', 'indicatieconsulent', 'coordinator'];
/** Who asks and answers between organisations. */
const VRAGERS = ['begeleider', 'planner', 'indicatieconsulent', 'inkomensconsulent', 'verhuurconsulent', 'coordinator'];

const werkrij = createRoute({
  getParentRoute: () => schil,
  path: '/',
  validateSearch: leesFilter,
  loader: ({ context }) => void context.vraagbaak.prefetchQuery(werkVraag),
  component: lazyRouteComponent(() => import('./werkrij/werkrij.js'), 'Werkrij'),
});

/** Within the shell, so that the menu stays. */
const anders = createRoute({ getParentRoute: () => schil, path: '$', component: NietGevonden });

const taak = createRoute({
  getParentRoute: () => schil,
  path: '/taken/$taak',
  loader: ({ context, params }) => void context.vraagbaak.prefetchQuery(taakVraag(params.taak)),
  component: lazyRouteComponent(() => import('./taak/taakscherm.js'), 'Taakscherm'),
});

const besluit = createRoute({
  getParentRoute: () => schil,
  path: '/gevraagd/besluit/$besluit',
  component: lazyRouteComponent(() => import('./gevraagd/besluit.js'), 'Besluit'),
});

const namens = createRoute({
  getParentRoute: () => schil,
  path: '/gevraagd/namens/$verzoek',
  component: lazyRouteComponent(() => import('./gevraagd/namens.js'), 'Namens'),
});

const herroeping = createRoute({
  getParentRoute: () => schil,
  path: '/gevraagd/herroeping/$herroeping',
  component: lazyRouteComponent(() => import('./gevraagd/herroeping.js'), 'Herroeping'),
});

const eenVraag = createRoute({
  getParentRoute: () => schil,
  path: '/gevraagd/vraag/$vraag',
  component: lazyRouteComponent(() => import('./vragen/vraag.js'), 'Vraagscherm'),
});

const vragen = createRoute({
  getParentRoute: () => schil,
  path: '/over-en-weer',
  beforeLoad: metRol(VRAGERS),
  component: lazyRouteComponent(() => import('./vragen/vragen.js'), 'Vragen'),
});

const wie = createRoute({
  getParentRoute: () => schil,
  path: '/wie-doet-wat',
  beforeLoad: metRol(REGELAARS),
  component: lazyRouteComponent(() => import('./wie/wie.js'), 'Wie'),
});

const bezwaren = createRoute({
  getParentRoute: () => schil,
  path: '/bezwaren',
  beforeLoad: metRol(BEZWAAR),
  component: lazyRouteComponent(() => import('./bezwaren/bezwaren.js'), 'Bezwaren'),
});

export const routes = [werkrij, taak, besluit, namens, herroeping, eenVraag, vragen, wie, bezwaren, anders] as const;

export const module: Rolmodule = {
  menu: [
    { naam: 'Werk', naar: '/' },
    { naam: 'Vragen over en weer', naar: '/over-en-weer', rollen: VRAGERS, stil: true },
    { naam: 'Wie doet wat', naar: '/wie-doet-wat', rollen: REGELAARS, stil: true },
    { naam: 'Bezwaar en klacht', naar: '/bezwaren', rollen: BEZWAAR, stil: true },
  ],
  panelen: {
    taak: lazy(() => import('./taak/taakpaneel.js')),
    besluitvraag: lazy(() => import('./gevraagd/besluitpaneel.js')),
    namens: lazy(() => import('./gevraagd/namenspaneel.js')),
  },
};
