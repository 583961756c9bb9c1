import { duur, hoofdletter, inWoorden, kort, lang, tijd, totTermijn } from './datum.js';

describe('datums op het scherm', () => {
  it('schrijft een dag kort in een rij en lang in een zin', () => {
    expect(kort('2026-11-23')).toBe('ma 23 nov');
    expect(lang('2026-11-23')).toBe('maandag 23 november 2026');
  });

  it('geeft de tijd in Nederland, ook van een moment in UTC', () => {
    expect(tijd('2026-11-23T08:12:00Z')).toBe('09.12 uur');
    expect(tijd('2026-07-01T08:12:00Z')).toBe('10.12 uur');
  });

  it.each([
    ['2026-11-20', '3 dagen te laat'],
    ['2026-11-22', '1 dag te laat'],
    ['2026-11-23', 'vandaag'],
    ['2026-11-24', 'nog 1 werkdag'],
    ['2026-11-30', 'nog 5 werkdagen'],
  ])('telt tot de termijn %s: %s', (termijn, zegt) => {
    expect(totTermijn('2026-11-23', termijn)).toBe(zegt);
  });

  it('telt een weekend in dagen: er is geen werkdag meer', () => {
    expect(totTermijn('2026-11-27', '2026-11-28')).toBe('nog 1 dag');
  });

  it.each([
    [1, '1 dag'],
    [17, '17 dagen'],
    [70, '10 weken'],
    [430, '14 maanden'],
  ])('zegt %i dagen als %s', (dagen, zegt) => {
    expect(duur(dagen)).toBe(zegt);
  });

  it('schrijft kleine aantallen als woord en begint met een hoofdletter', () => {
    expect(hoofdletter(inWoorden(1))).toBe('Eén');
    expect(inWoorden(13)).toBe('13');
  });
});
