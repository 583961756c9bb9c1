import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Rolmodule } from '../app/rolmodule.js';
import { alleenVoor, schil } from '../app/wortel.js';
import { leesZeef } from '../kern/zeef.js';

const VERHUUR = ['verhuurconsulent'] as const;
const alleen = { getParentRoute: () => schil, beforeLoad: alleenVoor('corporatie', VERHUUR) };
const tekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde ? waarde.slice(0, 80) : undefined;

const verhuur = createRoute({
  ...alleen,
  path: '/verhuur',
  validateSearch: leesZeef,
  component: lazyRouteComponent(() => import('./verhuur/lijst.js'), 'Verhuurlijst'),
});
const voordracht = createRoute({
  ...alleen,
  path: '/verhuur/$kandidaatstelling',
  component: lazyRouteComponent(() => import('./verhuur/voordracht.js'), 'Voordracht'),
});
const bezit = createRoute({
  ...alleen,
  path: '/bezit',
  validateSearch: leesZeef,
  component: lazyRouteComponent(() => import('./bezit/bezit.js'), 'Bezit'),
});
const inlezen = createRoute({
  ...alleen,
  path: '/bezit/inlezen',
  component: lazyRouteComponent(() => import('./bezit/inlezen.js'), 'Inlezen'),
});
const woning = createRoute({
  ...alleen,
  path: '/bezit/$eenheid',
  validateSearch: (z: Record<string, unknown>) => ({
    ...(tekst(z['zoekopdracht']) && { zoekopdracht: tekst(z['zoekopdracht']) as string }),
  }),
  component: lazyRouteComponent(() => import('./bezit/woning.js'), 'Woning'),
});
const zoekopdrachten = createRoute({
  ...alleen,
  path: '/woningvragen',
  component: lazyRouteComponent(() => import('./zoeken/zoekopdrachten.js'), 'Zoekopdrachten'),
});
const wonen = createRoute({
  ...alleen,
  path: '/na-de-sleutel',
  component: lazyRouteComponent(() => import('./wonen/wonen.js'), 'Wonen'),
});
const huurder = createRoute({
  ...alleen,
  path: '/na-de-sleutel/$plaatsing',
  component: lazyRouteComponent(() => import('./wonen/huurder.js'), 'Huurder'),
});

export const routes = [verhuur, voordracht, bezit, inlezen, woning, zoekopdrachten, wonen, huurder] as const;

export const module: Rolmodule = {
  rol: 'corporatie',
  menu: [
    { naam: 'Verhuur', naar: '/verhuur', rollen: VERHUUR },
    { naam: 'Woningen', naar: '/bezit', rollen: VERHUUR },
    { naam: 'Zoekopdrachten', naar: '/woningvragen', rollen: VERHUUR },
    { naam: 'Na de sleutel', naar: '/na-de-sleutel', rollen: VERHUUR },
  ],
};
