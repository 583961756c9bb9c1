import { describe, expect, it } from '@jest/globals';
import { verhoudingenzin, zegVerhouding } from './zeg-verhouding.js';

const leeftijd = {
  indeling: 'leeftijd',
  tot: '2026-11-01',
  laagste: 0.62,
  signaal: true,
  groepen: [
    { groep: '27-tot-55', gezocht: 50, gehuisvest: 30, aandeel: 0.6, verhouding: 1 },
    { groep: 'tot-27', gezocht: 40, gehuisvest: 15, aandeel: 0.38, verhouding: 0.62 },
    { groep: 'vanaf-55' },
  ],
};
const klein = { indeling: 'wet', tot: '2026-11-01', signaal: false, groepen: [{ groep: 'wmo' }] };

describe('wat de verhoudingen zeggen', () => {
  it('noemt wie achterblijft bij wie, en dat iemand het uitzoekt', () => {
    expect(zegVerhouding(leeftijd)).toBe(
      'Tot 27 jaar: kans op een woning 62% van die van 27 tot 55 jaar. Onder 80% hoort iemand uit te zoeken waarom.',
    );
  });
  it('noemt ook een klein verschil, en zegt het als er geen is', () => {
    expect(zegVerhouding({ ...leeftijd, laagste: 0.9, signaal: false })).toMatch(
      /^Het grootste verschil is klein genoeg/,
    );
    expect(zegVerhouding({ ...leeftijd, laagste: 1, signaal: false })).toBe(
      'Alle groepen vonden even vaak een woning.',
    );
  });
  it('zegt niets over groepen die te klein zijn', () => {
    expect(zegVerhouding(klein)).toBe('Te weinig groepen zijn groot genoeg om te vergelijken.');
    expect(verhoudingenzin([klein])).toBe('De groepen zijn nog te klein om kansen te vergelijken.');
  });
  it('telt de indelingen die aandacht vragen, zonder een oorzaak te noemen', () => {
    expect(verhoudingenzin([leeftijd, klein])).toBe(
      'Eén indeling vraagt aandacht: leeftijd. Dat zegt nog niet waardoor.',
    );
    expect(verhoudingenzin([])).toBe('Er is nog niets te vergelijken: geen organisatie gaf totalen.');
  });
});
