import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paginas } from './index.js';

const docs = join(import.meta.dirname, '../../../../docs');

describe('de gedrukte bladzijden', () => {
  it.each(Object.entries(paginas()))(
    '%s is gelijk aan wat de code nu drukt (npm run druk -w @weerthuis/domain)',
    (naam, tekst) => {
      expect(readFileSync(join(docs, naam), 'utf8')).toBe(tekst);
    },
  );
});
