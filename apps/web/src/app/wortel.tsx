import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, notFound, useRouteContext } from '@tanstack/react-router';
import type { Ik } from '../api/werkplek.js';
import { ikVraag } from '../kern/ik.js';
import { Fout } from '../kern/uitkomst.js';
import type { Rolmodule } from './rolmodule.js';
import { Schil } from './schil.js';

export interface Context {
  vraagbaak: QueryClient;
  modules: readonly Rolmodule[];
}

export const wortel = createRootRouteWithContext<Context>()({
  errorComponent: ({ error, reset }) => <Fout fout={error} opnieuw={reset} />,
});

/** Everything behind the login: the shell waits until it is known who looks. */
export const schil = createRoute({
  getParentRoute: () => wortel,
  id: 'schil',
  beforeLoad: async ({ context }) => ({ ik: await context.vraagbaak.ensureQueryData(ikVraag) }),
  component: function SchilMetModules() {
    const { modules } = useRouteContext({ from: schil.id });
    return <Schil modules={modules} />;
  },
  errorComponent: ({ error, reset }) => <Fout fout={error} opnieuw={reset} />,
});

/** Guard of a route that every kind of organisation has: for others than these roles the page does not exist. */
export const metRol =
  (rollen: readonly string[]) =>
  ({ context }: { context: { ik: Ik } }): void => {
    if (!rollen.some((rol) => context.ik.rollen.includes(rol))) notFound({ throw: true });
  };

/** Guard of a route: for others than this kind of organisation (and these roles) the page does not exist. */
export const alleenVoor =
  (rol: Ik['organisatie']['rol'], rollen?: readonly string[]) =>
  ({ context }: { context: { ik: Ik } }): void => {
    const { ik } = context;
    if (ik.organisatie.rol !== rol || (rollen && !rollen.some((r) => ik.rollen.includes(r)))) notFound({ throw: true });
  };
