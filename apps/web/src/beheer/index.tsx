import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import type { Rolmodule } from '../app/rolmodule.js';
import { schil } from '../app/wortel.js';

const BEHEERDER = ['beheerder'];

const beheer = createRoute({
  getParentRoute: () => schil,
  path: '/beheer',
  beforeLoad: ({ context }) => {
    if (!context.ik.rollen.some((rol) => BEHEERDER.includes(rol))) notFound({ throw: true });
  },
  component: lazyRouteComponent(() => import('./beheer.js'), 'Beheer'),
});

export const routes = [beheer] as const;

/** Alike at every organisation. */
export const module: Rolmodule = { menu: [{ naam: 'Beheer', naar: '/beheer', rollen: BEHEERDER }] };
