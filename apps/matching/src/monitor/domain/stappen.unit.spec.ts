import { describe, expect, test } from '@jest/globals';
import { deel, redengetallen, regelsVan, stapgetallen, STAPPEN, type Monitorrij } from './stappen.js';

const rij = (n: number, sleutel: string | null): Monitorrij => ({
  casus: `c${n}`,
  casusnummer: `HVB-26-000${n}-A`,
  aangemeld: '2026-01-01',
  inVoorziening: null,
  woonklaar: null,
  geopend: '2026-03-01',
  sleutel,
  verhuisd: null,
  ingeschreven: null,
  plekVrij: null,
  plekIngevuld: null,
});
const stap = (rijen: Monitorrij[], naam: string) => stapgetallen(rijen).find((s) => s.stap === naam);

describe('de cijfers van de regio', () => {
  const vijf = ['2026-03-11', '2026-03-21', '2026-03-31', '2026-04-10', '2026-04-20'].map((dag, i) => rij(i, dag));

  test('tellen wie een stap deed, met het midden en wat negen van de tien halen', () => {
    expect(stap([...vijf, rij(9, null)], 'plaatsing-sleutel')).toEqual({
      stap: 'plaatsing-sleutel',
      aantal: 5,
      mediaan: 30,
      p90: 46,
    });
  });

  test('onder de vijf staat er niets, ook geen aantal; nul is wel te zeggen', () => {
    expect(stap(vijf.slice(1), 'plaatsing-sleutel')).toEqual({ stap: 'plaatsing-sleutel' });
    expect(stap(vijf, 'verblijf')).toEqual({ stap: 'verblijf', aantal: 0 });
    expect(redengetallen([{ stand: 'geweigerd', reden: 'WOB', n: 4 }])).toEqual([{ stand: 'geweigerd', reden: 'WOB' }]);
  });

  test('elk getal opent zijn regels, de langste eerst', () => {
    expect(regelsVan(vijf, 'plaatsing-sleutel').map((r) => r.dagen)).toEqual([50, 40, 30, 20, 10]);
    expect(regelsVan(vijf, 'bestaat-niet')).toEqual([]);
  });

  test('elke stap heeft een begin en een eind', () => {
    expect(Object.values(STAPPEN).every(([van, tot]) => van !== tot)).toBe(true);
    expect(deel([1], 0.9)).toBe(1);
  });
});
