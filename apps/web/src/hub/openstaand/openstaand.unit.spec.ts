import { expect, test } from '@jest/globals';
import type { Knelpunt } from '../plaatsingen/gegevens.js';
import { zegKnelpunten, zegTrede } from '../knelpunten/zin.js';
import { leesStapfilter, zeefStappen, type Stap } from './gegevens.js';
import { zegStap } from '../../kern/zeg-stap.js';
import { zegOpenstaand } from './zin.js';

const stap = (deel: Partial<Stap>): Stap =>
  ({ stap: 'akkoord', trap: 0, bij: 'behandelaar', partij: 'p', ...deel }) as Stap;

test('zonder keuze staat er alleen wat over zijn dag is', () => {
  const alle = [stap({}), stap({ trap: 2, bij: 'bestuurder' }), stap({ trap: 3, bij: 'regio' })];
  expect(zeefStappen(alle, {})).toHaveLength(2);
  expect(zeefStappen(alle, { alles: 'ja' })).toHaveLength(3);
  expect(zeefStappen(alle, { bij: 'regio' })).toHaveLength(1);
});

test('een adres met onzin is geen keuze', () => {
  expect(leesStapfilter({ bij: 'de buren', partij: '12', alles: 'misschien' })).toEqual({});
});

test('de zin zegt wat bij de regio ligt en dus van de coördinator is', () => {
  expect(zegOpenstaand([stap({}), stap({ trap: 3, bij: 'regio' })])).toBe(
    'Er staan 2 stappen open; één is over zijn dag. Eén ligt bij de regio: bel zelf.',
  );
  expect(zegOpenstaand([stap({})])).toBe('Er staat één stap open, en die is op tijd.');
  expect(zegStap({ stap: 'akkoord', soort: 'corporatie' })).toBe('Antwoord op de voordracht: corporatie');
});

test('de zin van de knelpunten noemt het eerste gat en wie zwijgt', () => {
  const k = (deel: Partial<Knelpunt>) =>
    ({ soort: 'gat', van: '2026-12-21', uiterlijk: '2026-11-30', ...deel }) as Knelpunt;
  expect(zegKnelpunten([k({}), k({ uiterlijk: '2026-11-20' })], '2026-11-23')).toBe(
    'Er zijn twee gaten voorzien; het eerste op ma 21 dec. Eén eigenaar antwoordde niet op tijd.',
  );
  expect(zegTrede(9)).toBe('regio');
});
