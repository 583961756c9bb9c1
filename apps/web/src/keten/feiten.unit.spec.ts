import { describe, expect, test } from '@jest/globals';
import { gevolgen, inStappen, lanen, type Ketenfeit, type Ketenpartij } from './feiten.js';
import { zegRoute, zegSoort, zegStap } from './woorden.js';

const ZORG: Ketenpartij = { oin: 'z', titel: 'SMO Traverse', rol: 'zorg' };
const HUB: Ketenpartij = { oin: 'm', titel: 'Matchingspunt', rol: 'matching' };
const TIWOS: Ketenpartij = { oin: 'c', titel: 'Tiwos', rol: 'corporatie' };
const feit = (
  id: string,
  soort: string,
  van: Ketenpartij,
  aan: Ketenpartij,
  deel: Partial<Ketenfeit> = {},
): Ketenfeit => ({
  feit: id,
  soort,
  tijd: '2026-11-23T09:00:00.000Z',
  van,
  aan: [{ ...aan, gelezen: true, gegevens: [] }],
  gronden: [],
  ...deel,
});

describe('de keten van een casus', () => {
  const feiten = [
    feit('1', 'akkoord.gegeven', TIWOS, HUB),
    feit('2', 'taak.geopend', HUB, TIWOS, { na: '1' }),
    feit('3', 'plaatsing.geopend', HUB, ZORG, { na: '1' }),
    feit('4', 'taak.geopend', HUB, ZORG, { na: '1', tijd: '2026-11-23T09:00:00.400Z' }),
    feit('5', 'taak.geopend', HUB, ZORG, { na: '1', tijd: '2026-11-23T09:30:00.000Z' }),
  ];
  const stappen = inStappen(feiten);

  test('wat in één adem hetzelfde zegt is één stap, met ieder die het kreeg', () => {
    expect(stappen.map((s) => [s.soort, s.keer])).toEqual([
      ['akkoord.gegeven', 1],
      ['taak.geopend', 2],
      ['plaatsing.geopend', 1],
      ['taak.geopend', 1],
    ]);
    expect(stappen[1]?.aan.map((a) => a.oin)).toEqual(['c', 'z']);
  });

  test('zegt wat een feit in gang zette', () => {
    const [eerste] = stappen;
    expect(eerste && gevolgen(stappen, eerste).map((s) => s.feit)).toEqual(['2', '3', '5']);
  });

  test('de lanen staan in de volgorde van de keten', () => {
    expect(lanen(feiten).map((p) => p.titel)).toEqual(['SMO Traverse', 'Matchingspunt', 'Tiwos']);
  });

  test('zegt het in woorden', () => {
    expect(stappen[1] && zegStap(stappen[1])).toBe('Taak geopend (2 keer)');
    expect(stappen[1] && zegRoute(stappen[1])).toBe('Van Matchingspunt naar Tiwos en SMO Traverse');
    expect(zegSoort('toelating.besloten')).toBe('Beslist over de toelating');
  });
});
