export { Feit, register, viewBij, viewBijSchema, viewVan } from './feit.js';
export type { FeitOpties, ViewBeschrijving, ViewClass } from './feit.js';
export { Gegeven, gegevensVan } from './gegeven.js';
export { leesOntvangen, OngeldigeInhoud, OpenCode, snijVoorZenden } from './controle.js';
export { lezersVan } from './ontvangers.js';
export { geneste, veldenVan } from './klassen.js';
export type { Veldplaats } from './klassen.js';
