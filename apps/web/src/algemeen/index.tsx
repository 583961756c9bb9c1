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

export const routes = [werkrij, taak, anders] as const;

export const module: Rolmodule = {
  menu: [{ naam: 'Werk', naar: '/' }],
  panelen: { taak: lazy(() => import('./taak/taakpaneel.js')) },
};
