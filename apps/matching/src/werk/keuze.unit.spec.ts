import { vraagtCoordinator } from './keuze.js';
import { padVan, zegStap } from './zeg-stap.js';

const NU = '2026-11-23';
const stap = (soort: string, partij: string, uiterlijk: string) => ({ stap: soort, partij, uiterlijk });

describe('wat de werkrij van de coördinator toont', () => {
  it.each([
    ['een eigen stap', stap('toelating', 'HUB', '2026-12-01'), true],
    ['een stap van een ander die op tijd is, niet', stap('taak', 'Z', '2026-12-01'), false],
    ['een stap van een ander die te laat is', stap('taak', 'Z', '2026-11-20'), true],
    ['een gat, van wie ook', stap('knelpunt', 'GEM', '2026-12-20'), true],
    ['een zoekopdracht die loopt', stap('zoekopdracht', 'C', '2026-12-20'), true],
    ['een antwoord op een voordracht niet: dat is één rij per voordracht', stap('akkoord', 'C', '2026-11-01'), false],
    ['zoeken pas als de termijn nadert', stap('woning-zoeken', 'HUB', '2027-02-22'), false],
    ['zoeken als de termijn nadert', stap('woning-zoeken', 'HUB', '2026-12-07'), true],
  ])('%s', (_wat, s, verwacht) => {
    expect(vraagtCoordinator(s, 'HUB', NU)).toBe(verwacht);
  });

  it('wijst naar het scherm waar het gedaan wordt', () => {
    const pad = (soort: string) => padVan({ stap: soort, casus: 'c', over: 'o' });
    expect(['toelating', 'besluit', 'sleutel', 'knelpunt'].map(pad)).toEqual([
      '/hub/aanmeldingen/c',
      '/hub/besluiten/o',
      '/plaatsingen/o',
      '/hub/kandidaten/c',
    ]);
  });

  it('zegt wat er gevraagd wordt en waar het om gaat', () => {
    expect(zegStap({ stap: 'besluit', soort: 'oordeel-weigering' }).zin).toBe(
      'De regio gaf dit besluit aan jou. Het gaat om oordeel weigering.',
    );
    expect(zegStap({ stap: 'taak', soort: 'inkomen-geregeld' }).titel).toBe('Inkomen geregeld');
  });
});
