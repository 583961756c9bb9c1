import { toestandenPagina } from './toestanden.js';
import { vrijgavePagina } from './vrijgave.js';

/** The generated pages of the documentation: path under `docs/` → text. */
export const paginas = (): Record<string, string> => ({
  'toestanden.md': toestandenPagina(),
  'vrijgave.md': vrijgavePagina(),
});
