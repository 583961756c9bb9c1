import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verdelingPagina } from './handleiding.js';

const wortel = resolve(import.meta.dirname, '../../../../..');

describe('de bladzijde over de verdeling', () => {
  const pagina = verdelingPagina();

  it('is gelijk aan wat de code nu drukt (npm run druk -w @weerthuis/matching)', () => {
    expect(readFileSync(resolve(wortel, 'docs/handleiding/verdeling.md'), 'utf8')).toBe(pagina);
  });

  it('laat tien redenen per lezer horen', () => {
    for (const lezer of ['coördinator', 'corporatie', 'persoon']) {
      const deel = pagina.split(`### Voor de ${lezer}`)[1]!.split('###')[0]!;
      expect(deel.match(/^\d+\. /gm)).toHaveLength(10);
    }
  });
});
