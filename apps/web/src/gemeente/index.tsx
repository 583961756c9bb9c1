import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Rolmodule } from '../app/rolmodule.js';
import { alleenVoor, schil } from '../app/wortel.js';
import { leesZeef } from '../kern/zeef.js';

const INDICATIE = ['indicatieconsulent'] as const;
const INKOMEN = ['inkomensconsulent'] as const;
const BELEID = ['beleidsmedewerker'] as const;
const CASUS = [...INDICATIE, ...INKOMEN];
const voor = (rollen: readonly string[]) => ({
  getParentRoute: () => schil,
  beforeLoad: alleenVoor('gemeente', rollen),
});

const meldingen = createRoute({
  ...voor(INDICATIE),
  path: '/meldingen',
  validateSearch: leesZeef,
  component: lazyRouteComponent(() => import('./meldingen/lijst.js'), 'Meldingen'),
});
const melding = createRoute({
  ...voor(INDICATIE),
  path: '/meldingen/$casus',
  component: lazyRouteComponent(() => import('./meldingen/melding.js'), 'Melding'),
});
const inkomen = createRoute({
  ...voor(INKOMEN),
  path: '/inkomen',
  validateSearch: leesZeef,
  component: lazyRouteComponent(() => import('./inkomen/lijst.js'), 'Inkomens'),
});
const inkomenCasus = createRoute({
  ...voor(INKOMEN),
  path: '/inkomen/$casus',
  component: lazyRouteComponent(() => import('./inkomen/inkomen.js'), 'Inkomen'),
});
const vragen = createRoute({
  ...voor(CASUS),
  path: '/vragen',
  component: lazyRouteComponent(() => import('./vragen/vragen.js'), 'Vragen'),
});
const signalen = createRoute({
  ...voor(INKOMEN),
  path: '/signalen',
  component: lazyRouteComponent(() => import('./inkomen/signalen.js'), 'Signalen'),
});
const buurten = createRoute({
  ...voor(BELEID),
  path: '/buurten',
  validateSearch: leesZeef,
  component: lazyRouteComponent(() => import('./buurten/buurten.js'), 'Buurten'),
});
const buurt = createRoute({
  ...voor(BELEID),
  path: '/buurten/$buurt',
  component: lazyRouteComponent(() => import('./buurten/buurt.js'), 'Buurt'),
});

export const routes = [meldingen, melding, inkomen, inkomenCasus, vragen, signalen, buurten, buurt] as const;

export const module: Rolmodule = {
  rol: 'gemeente',
  menu: [
    { naam: 'Meldingen', naar: '/meldingen', rollen: INDICATIE },
    { naam: 'Inkomen', naar: '/inkomen', rollen: INKOMEN },
    { naam: 'Vragen', naar: '/vragen', rollen: CASUS },
    { naam: 'Signalen', naar: '/signalen', rollen: INKOMEN },
    { naam: 'Buurten', naar: '/buurten', rollen: BELEID },
  ],
};
