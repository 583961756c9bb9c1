import { weiger, type Foutsoort } from '@weerthuis/domain';

/** Refuses with a text that ends in what became of the input: nothing changed. `detail`: what is wrong, whose rule, what now. */
export const nee =
  (soort: Foutsoort) =>
  (code: string, titel: string, detail: string, veld?: string): never =>
    weiger({ code, soort, titel, detail: `${detail} Er is niets gewijzigd.`, ...(veld ? { veld } : {}) });

/** The input itself is not right (422). */
export const ongeldig = nee('ongeldig');
/** The input is right but does not fit what is already there (409). */
export const conflict = nee('conflict');
/** There is no such thing here, or not for the caller (404). */
export const onbekend = nee('onbekend');
/** Somebody else may do this, not this organisation (403). */
export const verboden = nee('verboden');
