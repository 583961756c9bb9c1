import { expect, test } from '@jest/globals';
import type { Bericht, Busstand, Partijstand } from './gegevens.js';
import { gezondheid, kortType, perOorzaak, zegLeeftijd, zegPartij, zegStand } from './zin.js';

const partij = (deel: Partial<Partijstand> = {}): Partijstand => ({
  partij: '1',
  naam: 'Tiwos',
  uitgaand: 0,
  uitgaandOudste: 0,
  onbewezen: 0,
  onbewezenOudste: 0,
  wacht: 0,
  wachtOudste: 0,
  vastgehouden: 0,
  terzijde: 0,
  gaten: 0,
  ...deel,
});
const stand = (deel: Partial<Busstand> = {}): Busstand => ({
  ...partij(),
  vastgehoudenOudste: 0,
  quarantaine: 0,
  verschillen: 0,
  wezen: 0,
  onbevestigd: 0,
  partijen: [partij()],
  ...deel,
});

test('zegt eerst wat stilstaat, en anders dat alles loopt', () => {
  expect(zegStand(stand())).toBe('Alles loopt: geen bericht staat stil en iedereen bevestigt.');
  expect(zegStand(stand({ vastgehouden: 2, quarantaine: 1 }))).toBe('Twee berichten staan stil en één in quarantaine.');
  expect(zegStand(stand({ partijen: [partij({ onbewezen: 3, onbewezenOudste: 4000 })] }))).toBe(
    'Met Tiwos loopt het niet.',
  );
});

test('wat pas net onderweg is, is niet stil', () => {
  expect(gezondheid(partij({ onbewezen: 1, onbewezenOudste: 5 }))).toBe('wacht');
  expect(gezondheid(partij({ onbewezen: 1, onbewezenOudste: 5000 }))).toBe('stil');
  expect(zegPartij(partij({ onbewezen: 1, onbewezenOudste: 5000 }))).toMatch(/bel hen/);
});

test('een leeftijd is in de eenheid die genoeg zegt', () => {
  expect([0, 1, 300, 7200, 400_000].map(zegLeeftijd)).toEqual(['', '1 seconde', '5 minuten', '2 uur', '5 dagen']);
});

test('berichten met dezelfde oorzaak staan bij elkaar, de meeste eerst', () => {
  const b = (volg: string, reden: string) => ({ volg, reden }) as Bericht;
  expect(perOorzaak([b('1', 'x'), b('2', 'y'), b('3', 'y')]).map((o) => [o.oorzaak, o.berichten.length])).toEqual([
    ['y', 2],
    ['x', 1],
  ]);
  expect(kortType('nl.weerthuis.plaatsing.bijgewerkt.v1')).toBe('Plaatsing bijgewerkt');
});
