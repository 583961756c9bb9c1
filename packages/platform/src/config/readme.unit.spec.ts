import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { configMarkdown } from './config-tabel.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('De beschrijving van de omgeving', () => {
  test('is die van de code', () => {
    const [, tabel] = /<!-- begin omgeving -->\n([\s\S]*)\n<!-- eind omgeving -->/.exec(readme) ?? [];
    expect(tabel?.trim()).toBe(configMarkdown());
  });
});
