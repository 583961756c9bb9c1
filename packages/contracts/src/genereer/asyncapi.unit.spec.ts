import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import '../index.js';
import { views } from './bestanden.js';

const PAD = join(import.meta.dirname, '..', '..', 'asyncapi.json');

describe('het AsyncAPI-document', () => {
  it('is geldig en beschrijft elke view', async () => {
    const { document, diagnostics } = await new Parser().parse(readFileSync(PAD, 'utf8'), { source: PAD });
    expect(
      diagnostics
        .filter(({ severity }) => Number(severity) === 0)
        .map(({ message, path }) => [message, path.join('.')]),
    ).toEqual([]);
    expect(document?.messages()).toHaveLength(views().length);
  }, 30_000);
});
