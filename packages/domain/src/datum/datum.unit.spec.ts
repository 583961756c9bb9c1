import fc from 'fast-check';
import { datumInAmsterdam, korteDatum, langeDatum, momentInAmsterdam, tijdInAmsterdam } from './amsterdam.js';
import { isDatum, laatste, plusDagen, plusMaanden, verschilInDagen, vroegste, weekdag } from './datum.js';
import { feestdagen, pasen } from './feestdagen.js';
import { isWerkdag, plusWerkdagen, werkdagenTussen } from './werkdagen.js';

const dag = fc.integer({ min: 0, max: 7300 }).map((n) => plusDagen('2020-01-01', n));

describe('datums', () => {
  it('kent alleen dagen die bestaan', () => {
    expect(['2028-02-29', '2026-12-31'].every(isDatum)).toBe(true);
    expect(['2026-02-29', '2026-2-3', '2026-13-01', '', null, ['2026-03-12']].some(isDatum)).toBe(false);
  });

  it('telt maanden tot de laatste dag die er is', () => {
    expect([plusMaanden('2026-01-31', 1), plusMaanden('2026-03-31', -1), plusMaanden('2026-04-01', 24)]).toEqual([
      '2026-02-28',
      '2026-02-28',
      '2028-04-01',
    ]);
    expect(plusMaanden('2025-11-30', 3)).toBe('2026-02-28');
  });

  it('optellen en aftrekken heffen elkaar op', () => {
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: -900, max: 900 }),
        (d, n) => plusDagen(plusDagen(d, n), -n) === d && verschilInDagen(d, plusDagen(d, n)) === n,
      ),
    );
    expect([vroegste('2026-02-01', '2026-01-02'), laatste('2026-02-01', '2026-01-02'), weekdag('2026-03-12')]).toEqual([
      '2026-01-02',
      '2026-02-01',
      4,
    ]);
  });

  it('kent de Nederlandse feestdagen', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(pasen)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
    expect([...feestdagen(2026)].sort()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(feestdagen(2025).has('2025-04-26')).toBe(true);
  });

  it('telt werkdagen over weekend en feestdag heen', () => {
    expect(plusWerkdagen('2026-04-02', 1)).toBe('2026-04-07');
    expect(plusWerkdagen('2026-04-07', -1)).toBe('2026-04-02');
    expect([plusWerkdagen('2026-04-04', 0), plusWerkdagen('2026-03-12', 0)]).toEqual(['2026-04-07', '2026-03-12']);
    expect(werkdagenTussen('2026-04-02', '2026-04-08')).toBe(2);
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: 1, max: 60 }),
        (d, n) => isWerkdag(plusWerkdagen(d, n)) && werkdagenTussen(d, plusWerkdagen(d, n)) === n,
      ),
    );
  });

  it('weet welke dag het in Nederland is, ook rond zomertijd', () => {
    expect(datumInAmsterdam(new Date('2026-03-11T23:30:00Z'))).toBe('2026-03-12');
    expect(momentInAmsterdam('2026-03-12').toISOString()).toBe('2026-03-12T16:00:00.000Z');
    expect(momentInAmsterdam('2026-07-01', '09:30').toISOString()).toBe('2026-07-01T07:30:00.000Z');
    fc.assert(
      fc.property(
        dag,
        fc.constantFrom('00:00', '08:15', '17:00', '23:59'),
        (d, t) => datumInAmsterdam(momentInAmsterdam(d, t)) === d && tijdInAmsterdam(momentInAmsterdam(d, t)) === t,
      ),
    );
  });

  it('schrijft datums voor wie ze leest', () => {
    expect(langeDatum('2026-03-12')).toBe('donderdag 12 maart 2026');
    expect(korteDatum('2026-03-12')).toBe('do 12 mrt');
  });
});
