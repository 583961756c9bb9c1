import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eisVorm } from './lichaam.js';

const nest = (diepte: number) => JSON.parse(`${'['.repeat(diepte)}${']'.repeat(diepte)}`) as unknown;

describe('De vorm van een lichaam', () => {
  test('gewone JSON mag altijd', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (waarde) => {
        const tekst = JSON.stringify(waarde);
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(tekst));
        eisVorm(JSON.parse(tekst));
      }),
    );
  });

  test('te diep, te veel of gevaarlijk mag niet', () => {
    expect(() => eisVorm(nest(32))).not.toThrow();
    for (const slecht of [
      nest(33),
      nest(100_000),
      JSON.parse('{"a":{"__proto__":1}}'),
      JSON.parse('[{"constructor":{}}]'),
      Array.from({ length: 20_001 }, () => 1),
    ])
      expect(() => eisVorm(slecht)).toThrow(
        expect.objectContaining({ tekst: expect.objectContaining({ status: 400 }) }),
      );
  });
});
