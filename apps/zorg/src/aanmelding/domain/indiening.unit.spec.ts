import { describe, expect, it } from '@jest/globals';
import { isOpen, toetsIndiening, type Concept, type Indiening } from './indiening.js';

const klaar: Concept = { stand: 'concept', heeftWoonprofiel: true, woonklaarTot: '2026-06-01' };
const wmo: Indiening = { wet: 'wmo' };
const wlz: Indiening = { wet: 'wlz', indicatie: { kenmerk: 'CIZ-1', van: '2026-01-01' } };
const code = (verwacht: string) => expect.objectContaining({ code: verwacht });

describe('een aanmelding indienen', () => {
  it('kan met een woonprofiel en een geldige verklaring', () => {
    expect(toetsIndiening(klaar, wmo, '2026-03-01')).toBe('ingediend');
    expect(toetsIndiening(klaar, wlz, '2026-03-01')).toBe('ingediend');
    expect(toetsIndiening({ ...klaar, stand: 'niet-toegelaten' }, wmo, '2026-03-01')).toBe('ingediend');
  });

  it.each<[string, Concept, Indiening, string]>([
    ['zonder woonprofiel', { ...klaar, heeftWoonprofiel: false }, wmo, 'woonprofiel-ontbreekt'],
    ['zonder verklaring', { stand: 'concept', heeftWoonprofiel: true }, wmo, 'woonklaar-ontbreekt'],
    ['met een verlopen verklaring', { ...klaar, woonklaarTot: '2026-02-01' }, wmo, 'woonklaar-verlopen'],
    ['onder de Wlz zonder besluit', klaar, { wet: 'wlz' }, 'indicatie-ontbreekt'],
    ['onder de Wmo met een besluit van een ander', klaar, { ...wlz, wet: 'wmo' }, 'indicatie-niet-gevraagd'],
    ['met een wachtdatum na vandaag', klaar, { ...wmo, wachtSinds: '2026-03-02' }, 'wachtdatum-ongeldig'],
    ['een tweede keer', { ...klaar, stand: 'ingediend' }, wmo, 'toestand-past-niet'],
  ])('kan niet %s', (_wat, concept, invoer, verwacht) => {
    expect(() => toetsIndiening(concept, invoer, '2026-03-01')).toThrow(code(verwacht));
  });

  it('is open tot zij is ingetrokken of afgewezen', () => {
    expect(
      ['concept', 'ingediend', 'aanvulling', 'toegelaten', 'niet-toegelaten', 'ingetrokken'].filter(isOpen),
    ).toEqual(['ingediend', 'aanvulling', 'toegelaten']);
  });
});
