import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NietGevonden } from '../app/niet-gevonden.js';
import type { Rolmodule } from '../app/rolmodule.js';
import { schil } from '../app/wortel.js';
import { lazy } from 'react';
import { taakVraag } from './taak/taak.js';
import { leesFilter } from './werkrij/filter.js';
import { werkVraag } from './werkrij/werk.js';

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

export const routes = [werkrij, taak, besluit, namens, anders] as const;

export const module: Rolmodule = {
  menu: [{ naam: 'Werk', naar: '/' }],
  panelen: {
    taak: lazy(() => import('./taak/taakpaneel.js')),
    besluitvraag: lazy(() => import('./gevraagd/besluitpaneel.js')),
    namens: lazy(() => import('./gevraagd/namenspaneel.js')),
  },
};
