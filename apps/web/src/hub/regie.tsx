import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Menuregel } from '../app/rolmodule.js';
import { alleenVoor, schil } from '../app/wortel.js';
import { leesBordkeuze } from './plaatsingen/keuze.js';

const COORDINATOR = ['coordinator'];
const getParentRoute = () => schil;
const beforeLoad = alleenVoor('matching', COORDINATOR);

const plaatsingen = createRoute({
  getParentRoute,
  path: '/plaatsingen',
  beforeLoad,
  component: lazyRouteComponent(() => import('./plaatsingen/plaatsingen.js'), 'Plaatsingen'),
});
const plaatsing = createRoute({
  getParentRoute,
  path: '/plaatsingen/$plaatsing',
  beforeLoad,
  validateSearch: leesBordkeuze,
  component: lazyRouteComponent(() => import('./plaatsingen/plaatsing.js'), 'Plaatsing'),
});

/** What the coordinator watches over: plaatsingen, gaps, silence, the map and the numbers. */
export const regieroutes = [plaatsingen, plaatsing] as const;

export const regiemenu: readonly Menuregel[] = [{ naam: 'Plaatsingen', naar: '/plaatsingen', rollen: COORDINATOR }];
