import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NietGevonden } from '../app/niet-gevonden.js';
import type { Rolmodule } from '../app/rolmodule.js';
import { schil } from '../app/wortel.js';
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

export const routes = [werkrij, anders] as const;

export const module: Rolmodule = { menu: [{ naam: 'Werk', naar: '/' }] };
