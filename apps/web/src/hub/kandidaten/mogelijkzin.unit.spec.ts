import type { Paar } from '../gemeen/typen.js';
import { mogelijkzin } from './mogelijkzin.js';

const paar = (...nee: string[]): Paar => ({
  aanbod: 'a',
  casus: 'c',
  casusnummer: 'n',
  past: nee.length === 0,
  score: 0,
  redenen: nee.map((code) => ({ code, ja: false, waarden: {} })),
});

describe('de mogelijkheden van iemand', () => {
  it.each([
    [[], 'Er is nu geen woning vrij.'],
    [[paar(), paar('gebied')], '1 woning past, van de 2 die vrij zijn.'],
    [
      [paar('gebied'), paar('gebied'), paar('te-duur'), paar('te-duur', 'te-klein')],
      'Van de 4 vrije woningen past er geen. Helpt het meest: breder zoeken (2 woningen).',
    ],
    [[paar('te-duur', 'te-klein')], 'De ene vrije woning past niet.'],
  ])('%#', (paren, zin) => {
    expect(mogelijkzin(paren)).toBe(zin);
  });
});
