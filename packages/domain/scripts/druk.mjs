// Writes the generated pages of the documentation; run after a build.
import { writeFileSync } from 'node:fs';
import { paginas } from '../dist/druk/index.js';

for (const [naam, tekst] of Object.entries(paginas()))
  writeFileSync(new URL(`../../../docs/${naam}`, import.meta.url), tekst);
