/** Lets a child process of a test run the TypeScript sources as Jest does: SWC with the settings of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const wortel = new URL('../../../../', import.meta.url);
const swc = JSON.parse(readFileSync(new URL('.swcrc', wortel), 'utf8'));
const bron = (naam) => new URL(`packages/${naam}/src/index.ts`, wortel);

registerHooks({
  resolve(naam, context, volgende) {
    const pakket = /^@weerthuis\/([a-z-]+)$/.exec(naam)?.[1];
    if (pakket && existsSync(bron(pakket))) return { url: bron(pakket).href, format: 'module', shortCircuit: true };
    if (naam.startsWith('.') && context.parentURL?.endsWith('.ts')) {
      const ts = new URL(naam.replace(/\.js$/, '.ts'), context.parentURL);
      if (existsSync(ts)) return { url: ts.href, format: 'module', shortCircuit: true };
    }
    return volgende(naam, context);
  },
  load(url, context, volgende) {
    if (!url.endsWith('.ts')) return volgende(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...swc,
      filename,
      sourceMaps: 'inline',
      swcrc: false,
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
