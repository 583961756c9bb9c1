import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Rolmodule } from '../app/rolmodule.js';
import { schil } from '../app/wortel.js';

const keten = createRoute({
  getParentRoute: () => schil,
  path: '/keten/$casus',
  validateSearch: (zoek: Record<string, unknown>): { feit?: string } =>
    typeof zoek['feit'] === 'string' ? { feit: zoek['feit'] } : {},
  component: lazyRouteComponent(() => import('./keten.js'), 'Keten'),
});

export const routes = [keten] as const;

/** Reached from a casus; it has no place of its own in the menu. */
export const module: Rolmodule = { menu: [] };
