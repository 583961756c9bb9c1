import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Menuregel } from '../app/rolmodule.js';
import { alleenVoor, schil } from '../app/wortel.js';

/** What a coordinator does every day. Paths begin with `/hub`: an address belongs to one role. */
const COORDINATOR = ['coordinator'];
const voor = { getParentRoute: () => schil, beforeLoad: alleenVoor('matching', COORDINATOR) } as const;
const zeef = (zoek: Record<string, unknown>): { zoek?: string; stand?: string } => ({
  ...(typeof zoek['zoek'] === 'string' && { zoek: zoek['zoek'] }),
  ...(typeof zoek['stand'] === 'string' && { stand: zoek['stand'] }),
});

export const routes = [
  createRoute({
    ...voor,
    path: '/hub/aanmeldingen',
    validateSearch: zeef,
    component: lazyRouteComponent(() => import('./aanmeldingen/aanmeldingen.js'), 'Aanmeldingen'),
  }),
  createRoute({
    ...voor,
    path: '/hub/aanmeldingen/$casus',
    component: lazyRouteComponent(() => import('./aanmeldingen/aanmelding.js'), 'AanmeldingScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/kandidaten',
    validateSearch: zeef,
    component: lazyRouteComponent(() => import('./kandidaten/kandidaten.js'), 'Kandidaten'),
  }),
  createRoute({
    ...voor,
    path: '/hub/kandidaten/$casus',
    component: lazyRouteComponent(() => import('./kandidaten/kandidaat.js'), 'KandidaatScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/woningen',
    validateSearch: zeef,
    component: lazyRouteComponent(() => import('./woningen/woningen.js'), 'Woningen'),
  }),
  createRoute({
    ...voor,
    path: '/hub/woningen/$aanbod',
    component: lazyRouteComponent(() => import('./woningen/woning.js'), 'WoningScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/voordrachten',
    validateSearch: zeef,
    component: lazyRouteComponent(() => import('./voordrachten/voordrachten.js'), 'Voordrachten'),
  }),
  createRoute({
    ...voor,
    path: '/hub/voordrachten/$voordracht',
    component: lazyRouteComponent(() => import('./voordrachten/voordracht.js'), 'VoordrachtScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/verdelingen',
    component: lazyRouteComponent(() => import('./verdeling/verdelingen.js'), 'Verdelingen'),
  }),
  createRoute({
    ...voor,
    path: '/hub/verdelingen/$verdeling',
    component: lazyRouteComponent(() => import('./verdeling/verdeling.js'), 'VerdelingScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/zoekopdrachten',
    validateSearch: zeef,
    component: lazyRouteComponent(() => import('./zoekopdrachten/zoekopdrachten.js'), 'Zoekopdrachten'),
  }),
  createRoute({
    ...voor,
    path: '/hub/zoekvoorstel',
    component: lazyRouteComponent(() => import('./zoekvoorstel/zoekvoorstel.js'), 'ZoekvoorstelScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/besluiten',
    validateSearch: zeef,
    component: lazyRouteComponent(() => import('./besluiten/besluiten.js'), 'Besluiten'),
  }),
  createRoute({
    ...voor,
    path: '/hub/besluiten/$besluit',
    component: lazyRouteComponent(() => import('./besluiten/besluit.js'), 'BesluitScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/verhoudingen',
    component: lazyRouteComponent(() => import('./verhoudingen/verhoudingen.js'), 'Verhoudingen'),
  }),
  createRoute({
    ...voor,
    path: '/hub/wegingen',
    component: lazyRouteComponent(() => import('./wegingen/wegingen.js'), 'Wegingen'),
  }),
  createRoute({
    ...voor,
    path: '/hub/wegingen/$voorstel',
    component: lazyRouteComponent(() => import('./wegingen/voorstel.js'), 'WegingsvoorstelScherm'),
  }),
  createRoute({
    ...voor,
    path: '/hub/overleggen',
    component: lazyRouteComponent(() => import('./overleg/overleggen.js'), 'Overleggen'),
  }),
  createRoute({
    ...voor,
    path: '/hub/overleggen/nieuw',
    component: lazyRouteComponent(() => import('./overleg/voorbereiden.js'), 'OverlegVoorbereiden'),
  }),
  createRoute({
    ...voor,
    path: '/hub/overleggen/$overleg',
    validateSearch: (z: Record<string, unknown>): { punt?: string } =>
      typeof z['punt'] === 'string' ? { punt: z['punt'].slice(0, 40) } : {},
    component: lazyRouteComponent(() => import('./overleg/overleg.js'), 'OverlegScherm'),
  }),
] as const;

export const menu: readonly Menuregel[] = [
  { naam: 'Aanmeldingen', naar: '/hub/aanmeldingen', rollen: COORDINATOR },
  { naam: 'Kandidaten', naar: '/hub/kandidaten', rollen: COORDINATOR },
  { naam: 'Woningen', naar: '/hub/woningen', rollen: COORDINATOR },
  { naam: 'Verdeling', naar: '/hub/verdelingen', rollen: COORDINATOR },
  { naam: 'Voordrachten', naar: '/hub/voordrachten', rollen: COORDINATOR },
  { naam: 'Overleg', naar: '/hub/overleggen', rollen: COORDINATOR },
  { naam: 'Zoekopdrachten', naar: '/hub/zoekopdrachten', rollen: COORDINATOR, stil: true },
  { naam: 'Zoekvoorstel', naar: '/hub/zoekvoorstel', rollen: COORDINATOR, stil: true },
  { naam: 'Besluiten', naar: '/hub/besluiten', rollen: COORDINATOR, stil: true },
  { naam: 'Wegingen', naar: '/hub/wegingen', rollen: COORDINATOR, stil: true },
  { naam: 'Gelijke kansen', naar: '/hub/verhoudingen', rollen: COORDINATOR, stil: true },
];
