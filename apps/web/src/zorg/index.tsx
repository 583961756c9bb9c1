import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Rolmodule } from '../app/rolmodule.js';
import { alleenVoor, schil } from '../app/wortel.js';

const BEGELEIDER = ['begeleider'] as const;
const ALLEBEI = ['begeleider', 'planner'] as const;
const voor = (rollen: readonly string[]) => ({ getParentRoute: () => schil, beforeLoad: alleenVoor('zorg', rollen) });
const tekst = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde ? waarde.slice(0, 80) : undefined;
/** Filters live in the address; what is no filter falls away. */
const leesZeef = (z: Record<string, unknown>): { zoek?: string; stand?: string } => {
  const [zoek, stand] = [tekst(z['zoek']), tekst(z['stand'])];
  return { ...(zoek && { zoek }), ...(stand && { stand }) };
};

const clienten = createRoute({
  ...voor(ALLEBEI),
  path: '/casussen',
  validateSearch: leesZeef,
  component: lazyRouteComponent(() => import('./clienten/lijst.js'), 'Clienten'),
});
const casus = createRoute({
  ...voor(ALLEBEI),
  path: '/casussen/$casus',
  component: lazyRouteComponent(() => import('./clienten/casus.js'), 'Casus'),
});
const begeleiding = createRoute({
  ...voor(BEGELEIDER),
  path: '/casussen/$casus/begeleiding',
  component: lazyRouteComponent(() => import('./begeleiding/begeleiding.js'), 'Begeleiding'),
});
const meekijken = createRoute({
  ...voor(BEGELEIDER),
  path: '/casussen/$casus/meekijken',
  component: lazyRouteComponent(() => import('./clienten/meekijken.js'), 'Meekijken'),
});
const aanmelden = createRoute({
  ...voor(BEGELEIDER),
  path: '/aanmelden',
  component: lazyRouteComponent(() => import('./aanmelden/nieuw.js'), 'Nieuw'),
});
const afmaken = createRoute({
  ...voor(BEGELEIDER),
  path: '/casussen/$casus/aanmelden',
  validateSearch: (z: Record<string, unknown>): { stap?: string } => {
    const stap = tekst(z['stap']);
    return stap ? { stap } : {};
  },
  component: lazyRouteComponent(() => import('./aanmelden/afmaken.js'), 'Afmaken'),
});
const plekken = createRoute({
  ...voor(ALLEBEI),
  path: '/plekken',
  component: lazyRouteComponent(() => import('./plekken/plekken.js'), 'Plekken'),
});
const capaciteit = createRoute({
  ...voor(ALLEBEI),
  path: '/capaciteit',
  component: lazyRouteComponent(() => import('./plekken/capaciteit.js'), 'Capaciteit'),
});
const landing = createRoute({
  ...voor(BEGELEIDER),
  path: '/gevraagd/landing/$landing',
  component: lazyRouteComponent(() => import('./landing/landing.js'), 'Landingscherm'),
});
const overnemen = createRoute({
  ...voor(BEGELEIDER),
  path: '/overnemen',
  component: lazyRouteComponent(() => import('./overnemen/overnemen.js'), 'Overnemen'),
});

export const routes = [
  clienten,
  casus,
  begeleiding,
  meekijken,
  aanmelden,
  afmaken,
  plekken,
  capaciteit,
  landing,
  overnemen,
] as const;

export const module: Rolmodule = {
  rol: 'zorg',
  menu: [
    { naam: 'Cliënten', naar: '/casussen', rollen: ALLEBEI },
    { naam: 'Aanmelden', naar: '/aanmelden', rollen: BEGELEIDER },
    { naam: 'Plekken', naar: '/plekken', rollen: ALLEBEI },
    { naam: 'Capaciteit', naar: '/capaciteit', rollen: ALLEBEI },
  ],
};
