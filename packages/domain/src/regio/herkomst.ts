/**
 * Where a value of a region profile comes from: a short quote of a source, or plainly an assumption of ours. Exactly
 * one of the two; both are shown to the reader of the app.
 */
export type Herkomst = { bron: string; aanname?: never } | { aanname: true; bron?: never };

/** A value of the profile together with its origin: `{ waarde, bron }` or `{ waarde, aanname: true }`. */
export type Gesourcet<T> = { waarde: T } & Herkomst;

/** A row of the profile (a party, a task, a contingent) that carries its own origin. */
export type Rij<T> = T & Herkomst;

/** The bare value, for code that needs no origin. */
export const waarde = <T>(v: Gesourcet<T>): T => v.waarde;
