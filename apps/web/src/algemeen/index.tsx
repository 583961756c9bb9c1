import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

export const routes = [werkrij] as const;

export const module: Rolmodule = { menu: [{ naam: 'Werk', naar: '/' }] };
