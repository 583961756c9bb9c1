// Writes the generated page of the handbook; run after a build.
import { writeFileSync } from 'node:fs';
import { verdelingPagina } from '../dist/verdeling/druk/handleiding.js';

writeFileSync(new URL('../../../docs/handleiding/verdeling.md', import.meta.url), verdelingPagina());
