import { describe, expect, it } from '@jest/globals';
import { stelWoonprofielOp, type Samenstelling, type WoonprofielInvoer } from './woonprofiel.js';

const invoer: WoonprofielInvoer = {
  kamers: 2,
  trapvrij: false,
  huisdieren: [],
  gewensteGemeenten: ['GM0855'],
  gewensteWijken: [],
  gewensteBuurten: [],
  netwerkBuurten: [],
  teVermijdenBuurten: [],
  intensiteit: 'midden',
  urenPerWeek: 4,
  inkomenJaarCent: 1_900_000,
};
const volwassene = (geboortedatum: string) => ({ soort: 'volwassene' as const, geboortedatum });
const kind = { soort: 'kind' as const, geboortedatum: '2018-01-01' };
const maak = (anders: Partial<WoonprofielInvoer> = {}, leden: Samenstelling['leden'] = [volwassene('1990-05-01')]) =>
  stelWoonprofielOp({ ...invoer, ...anders }, { leden }, 2025, '2026-03-01');

describe('het woonprofiel', () => {
  it('leidt de huurgrens af uit jaartabel, inkomen en huishouden en laat het inkomen thuis', () => {
    const profiel = maak();
    expect(profiel).toMatchObject({ huurgrensCent: 68296, huurtabelJaar: 2025, volwassenen: 1, kinderen: 0 });
    expect(JSON.stringify(profiel)).not.toContain('1900000');
    expect(profiel).not.toHaveProperty('inkomenJaarCent');
  });

  it('kent de hoge aftoppingsgrens voor drie of meer mensen', () => {
    expect(maak({}, [volwassene('1990-05-01'), kind, kind]).huurgrensCent).toBe(73193);
  });

  it('legt de grens lager voor wie nog geen 23 is, tot en met de verjaardag ervoor', () => {
    expect(maak({}, [volwassene('2003-03-02')]).huurgrensCent).toBe(47720);
    expect(maak({}, [volwassene('2003-03-01')]).huurgrensCent).toBe(68296);
  });

  it.each([
    ['een wijk die niet bestaat', { gewensteWijken: ['WK085599'] }, 'gebied-onbekend'],
    ['een buurt die niet bestaat', { teVermijdenBuurten: ['BU08559999'] }, 'gebied-onbekend'],
    ['een inkomen boven de sociale grens', { inkomenJaarCent: 9_000_000 }, 'inkomen-te-hoog'],
    ['een onbekende intensiteit', { intensiteit: 'heel-veel' }, 'woonprofiel-ongeldig'],
  ])('weigert %s', (_wat, anders, code) => {
    expect(() => maak(anders)).toThrow(expect.objectContaining({ code }));
  });
});
