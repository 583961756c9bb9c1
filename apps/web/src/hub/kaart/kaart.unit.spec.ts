import { expect, test } from '@jest/globals';
import { leesKaartkeuze, type Wijk } from './gegevens.js';
import { draagstand, over, zegWijken } from './stand.js';

const wijk = (deel: Partial<Wijk> = {}): Wijk => ({
  wijk: 'WK085511',
  naam: 'Noord',
  gemeente: 'GM0855',
  inwoners: 1000,
  buurten: 2,
  buurtenGemeld: 0,
  vol: 0,
  belasting: 0,
  woningen: 0,
  ...deel,
});

test('wat een gemeente niet meldde is onbekend, nooit ruimte', () => {
  expect([draagstand(wijk()), over(wijk())]).toEqual(['onbekend', undefined]);
});

test.each([
  [{ ruimte: 4, belasting: 2 }, 'ruim'],
  [{ ruimte: 3, belasting: 2 }, 'krap'],
  [{ ruimte: 2, belasting: 2 }, 'vol'],
  [{ ruimte: 9, belasting: 2, vol: 2 }, 'vol'],
] as const)('%o is %s', (deel, stand) => expect(draagstand(wijk(deel))).toBe(stand));

test('de zin zegt waar woningen vrij zijn en of die wijken vol zijn', () => {
  expect(zegWijken([wijk({ woningen: 2, ruimte: 1, belasting: 1 }), wijk()])).toBe(
    'Er zijn 2 woningen vrij, in één van de 2 wijken. Eén wijk is vol; daar staan twee van die woningen. Van 1 wijk meldde de gemeente niet hoeveel er nog bij kan.',
  );
});

test('een adres met onzin is geen keuze', () => {
  expect(leesKaartkeuze({ wijk: 'x', gemeente: 'GM0855' })).toEqual({ gemeente: 'GM0855' });
});
