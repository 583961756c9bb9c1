import { describe, expect, test } from '@jest/globals';
import { eisVersie } from './eis-versie.js';
import { eisSleutel } from './idempotentie.js';
import type { Verzoek } from './verzoek.js';

const v = (deel: Partial<Verzoek>) => ({ methode: 'POST', ...deel }) as Verzoek;

describe('If-Match', () => {
  test.each(['"4"', ' "4" ', 'W/"4"'])('%s is versie 4', (ifMatch) => {
    expect(() => eisVersie(v({ ifMatch }), { versie: 4 })).not.toThrow();
    expect(() => eisVersie(v({ ifMatch }), { versie: 5 })).toThrow(expect.objectContaining({ soort: 'verouderd' }));
  });

  test.each(['4', '*', '"4", "5"', '"vier"', `"${'9'.repeat(20)}"`])('%s is niet te lezen', (ifMatch) => {
    expect(() => eisVersie(v({ ifMatch }), { versie: 4 })).toThrow(expect.objectContaining({ status: 400 }));
  });
});

describe('Idempotency-Key', () => {
  test('hoort bij een POST en alleen daarbij', () => {
    expect(eisSleutel(v({ idempotentiesleutel: 'abcdefgh' }))).toBe('abcdefgh');
    expect(eisSleutel(v({ methode: 'PATCH' }))).toBeUndefined();
    expect(eisSleutel(v({ methode: 'PATCH', idempotentiesleutel: 'abcdefgh' }))).toBeUndefined();
  });

  test.each([undefined, '', 'kort', 'met een spatie erin', 'é'.repeat(9), 'x'.repeat(201)])('%s is 400', (sleutel) => {
    expect(() => eisSleutel(v(sleutel === undefined ? {} : { idempotentiesleutel: sleutel }))).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  });
});
