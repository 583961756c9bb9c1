import { weiger, type Foutsoort } from '@weerthuis/domain';

interface Weigering {
  code: string;
  titel: string;
  /** What is wrong with values, and whose rule it is. */
  detail: string;
  /** What the worker does now. */
  nu: string;
  veld?: string;
  van?: string;
}

type Nee = (weigering: Weigering) => never;

/** Refuses in the fixed order: what is wrong, whose rule, what now, and that nothing changed. */
const nee =
  (soort: Foutsoort): Nee =>
  ({ code, titel, detail, nu, veld, van }) =>
    weiger({
      code,
      soort,
      titel,
      detail: `${detail} ${nu} Er is niets gewijzigd.`,
      ...(veld ? { veld } : {}),
      ...(van ? { van } : {}),
    });

export const ongeldig: Nee = nee('ongeldig');
export const conflict: Nee = nee('conflict');
export const verboden: Nee = nee('verboden');
