import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import * as algemeen from '../algemeen/index.js';
import * as beheer from '../beheer/index.js';
import * as corporatie from '../corporatie/index.js';
import * as gemeente from '../gemeente/index.js';
import * as hub from '../hub/index.js';
import * as keten from '../keten/index.js';
import * as zorg from '../zorg/index.js';
import { NietGevonden } from './niet-gevonden.js';
import { schil, wortel } from './wortel.js';

const routeTree = wortel.addChildren([
  schil.addChildren([
    ...algemeen.routes,
    ...hub.routes,
    ...corporatie.routes,
    ...zorg.routes,
    ...gemeente.routes,
    ...beheer.routes,
    ...keten.routes,
  ]),
]);
const modules = [algemeen, hub, corporatie, zorg, gemeente, beheer, keten].map((m) => m.module);

export const maakRouter = (vraagbaak: QueryClient) =>
  createRouter({
    routeTree,
    context: { vraagbaak, modules },
    defaultNotFoundComponent: NietGevonden,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof maakRouter>;
  }
}
