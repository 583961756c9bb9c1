import { describe, expect, it } from '@jest/globals';
import type { Zoekmens, Zoekvoorstel } from '../gemeen/typen.js';
import { opdrachtVoor, zegBewijs, zoekvoorstelzin } from './zeg-zoekvoorstel.js';

const naar = {
  partij: '00000099000000000010',
  gemeente: 'GM0855',
  partijnaam: 'Tiwos',
  gemeentenaam: 'Tilburg',
  punten: 40,
};
const mens = (nummer: string, wel: boolean): Zoekmens => ({
  casus: nummer,
  casusnummer: nummer,
  mogelijk: wel ? 2 : 0,
  daarna: [],
  uitleg: [],
  ...(wel && { naar }),
});
const voorstel = (mensen: Zoekmens[]): Zoekvoorstel => ({
  peildatum: '2026-11-23',
  wegingen: 'profiel 3',
  waarde: 40,
  bovengrens: 52,
  bewezen: true,
  mensen,
  grenzen: [],
});

describe('het zoekvoorstel in woorden', () => {
  it('telt voor wie iemand kan zoeken en voor wie niet', () => {
    expect(zoekvoorstelzin(voorstel([mens('A', true), mens('B', true), mens('C', false)]))).toBe(
      'Voor twee kandidaten is er een partij die kan zoeken; voor één niet.',
    );
    expect(zoekvoorstelzin(voorstel([]))).toBe('Voor iedereen op de lijst zoekt al iemand.');
    expect(zoekvoorstelzin(voorstel([mens('A', false)]))).toBe('Voor niemand is er nu een partij die kan zoeken.');
  });
  it('zegt het als een beter voorstel niet is uitgesloten', () => {
    expect(zegBewijs({ ...voorstel([]), bewezen: false })).toContain('hoogstens 52');
    expect(zegBewijs(voorstel([]))).toMatch(/^Bewezen/);
  });
  it('vraagt precies de partij die voorgesteld is, in de gemeente die voorgesteld is', () => {
    expect(opdrachtVoor(mens('HVB-26-0001-A', true))).toMatchObject({
      lichaam: { casus: 'HVB-26-0001-A', aan: naar.partij, gemeente: 'GM0855' },
    });
    expect(opdrachtVoor(mens('B', false))).toBeUndefined();
  });
});
