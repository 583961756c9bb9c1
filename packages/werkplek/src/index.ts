export { ALLE_ROLLEN } from './ik/alle-rollen.js';
export { werkplekRand } from './rand.js';
export { werkplekMigraties } from './tabellen.js';
export { Werkbronnen, type Werk, type Werkbron } from './werk/werkbron.js';
export { WerkplekModule } from './werkplek.module.js';

/** For the `bron` of an app that uses the module: its routes are described beside this file. */
export const werkplekBron: string = import.meta.url;
