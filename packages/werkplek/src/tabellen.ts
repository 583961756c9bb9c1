import { EigenWerk1763960000100 } from './migratie-eigen-werk.js';
import { Werkplek1763960000000 } from './migratie.js';

/** The migrations of the package, for an AppDefinitie. */
export const werkplekMigraties = [Werkplek1763960000000, EigenWerk1763960000100];
