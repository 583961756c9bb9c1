import { describe, expect, it } from '@jest/globals';
import type { Beoordeeld } from '../../shortlist/domain/verdeler.js';
import { toetsVoordracht, type Voordrachtvraag } from './toets-voordracht.js';

const paar = (...codes: string[]): Beoordeeld =>
  ({
    zoeker: { casus: 'c1', casusnummer: 'HVB-26-0001-A', woonklaarTot: '2026-12-31' },
    oordeel: { redenen: codes.map((code) => ({ code, ja: false, waarden: {} })) },
  }) as unknown as Beoordeeld;

const vraag = (codes: string[], anders: Partial<Voordrachtvraag> = {}): Voordrachtvraag => ({
  aanbodStand: 'beschikbaar',
  beschikbaarVanaf: '2026-03-01',
  kandidaten: ['c1'],
  startOp: '2026-04-01',
  vandaag: '2026-03-02',
  plaatsen: 1,
  reserve: 1,
  paren: [paar(...codes)],
  vrij: () => true,
  afwijkenMag: { wie: ['matching'], toegestaan: true },
  ...anders,
});
const reden = { afwijking: { reden: 'De kamer is groot genoeg voor twee' } };

describe('afwijken van een regel', () => {
  it('gaat niet zonder reden', () => {
    expect(() => toetsVoordracht(vraag(['te-klein']))).toThrow('kandidaat-past-niet');
    expect(() => toetsVoordracht(vraag(['te-klein'], reden))).not.toThrow();
  });

  it('gaat niet als de regio het aan een ander gaf en die niets toestond', () => {
    const ander = (toegestaan: boolean) => ({ ...reden, afwijkenMag: { wie: ['vestiging'], toegestaan } });
    expect(() => toetsVoordracht(vraag(['te-klein'], ander(false)))).toThrow('afwijking-beslist-een-ander');
    expect(() => toetsVoordracht(vraag(['te-klein'], ander(true)))).not.toThrow();
    expect(() => toetsVoordracht(vraag([], ander(false)))).not.toThrow();
  });

  it.each(['dubbel-gemeld', 'geen-indicatie', 'woonprofiel'])('gaat van %s voor niemand', (code) => {
    expect(() => toetsVoordracht(vraag([code], reden))).toThrow('kandidaat-niet-plaatsbaar');
  });
});
