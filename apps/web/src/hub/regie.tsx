import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Menuregel } from '../app/rolmodule.js';
import { alleenVoor, schil } from '../app/wortel.js';
import { leesKaartkeuze } from './kaart/gegevens.js';
import { leesStapfilter } from './openstaand/gegevens.js';
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

const knelpunten = createRoute({
  getParentRoute,
  path: '/knelpunten',
  beforeLoad,
  component: lazyRouteComponent(() => import('./knelpunten/knelpunten.js'), 'Knelpunten'),
});
const openstaand = createRoute({
  getParentRoute,
  path: '/openstaand',
  beforeLoad,
  validateSearch: leesStapfilter,
  component: lazyRouteComponent(() => import('./openstaand/openstaand.js'), 'Openstaand'),
});

const wijken = createRoute({
  getParentRoute,
  path: '/wijken',
  beforeLoad,
  validateSearch: leesKaartkeuze,
  component: lazyRouteComponent(() => import('./kaart/kaart.js'), 'Kaart'),
});
const cijfers = createRoute({
  getParentRoute,
  path: '/cijfers',
  beforeLoad,
  validateSearch: (zoek: Record<string, unknown>): { stap?: string } =>
    typeof zoek['stap'] === 'string' && /^[a-z-]{1,40}$/.test(zoek['stap']) ? { stap: zoek['stap'] } : {},
  component: lazyRouteComponent(() => import('./monitor/cijfers.js'), 'Cijfers'),
});

/** What the coordinator watches over: plaatsingen, gaps, silence, the map and the numbers. */
export const regieroutes = [plaatsingen, plaatsing, knelpunten, openstaand, wijken, cijfers] as const;

export const regiemenu: readonly Menuregel[] = [
  { naam: 'Plaatsingen', naar: '/plaatsingen', rollen: COORDINATOR },
  { naam: 'Openstaand', naar: '/openstaand', rollen: COORDINATOR },
  { naam: 'Wijken', naar: '/wijken', rollen: COORDINATOR },
  { naam: 'Cijfers', naar: '/cijfers', rollen: COORDINATOR },
];
