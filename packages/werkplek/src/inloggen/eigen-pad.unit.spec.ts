import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eigenPad } from './eigen-pad.js';

const ADRES = 'https://weerthuis.voorbeeld.nl';

describe('Na het inloggen', () => {
  test('komt men waar men heen wilde', () => {
    expect(eigenPad('/', ADRES)).toBe('/');
    expect(eigenPad('/casus/7?lijn=zorg#taken', ADRES)).toBe('/casus/7?lijn=zorg#taken');
  });

  test.each([
    'https://elders.nl/',
    '//elders.nl/',
    '/\\elders.nl',
    '\\/elders.nl',
    '/\t/elders.nl',
    'javascript:alert(1)',
    'casus/7',
    '',
    '/inloggen?naar=/inloggen',
    '/afmelden',
    '/a/..//elders.nl',
    ['/casus'],
    undefined,
  ])('niet op een vreemd adres, en niet in een kring: %j', (naar) => {
    expect(eigenPad(naar, ADRES)).toBe('/');
  });

  test('blijft men hoe dan ook op het eigen adres', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((s) => `/${s}`),
        ),
        (naar) => {
          const pad = eigenPad(naar, ADRES);
          expect(new URL(pad, ADRES).origin).toBe(ADRES);
        },
      ),
    );
  });
});
