import { describe, expect, it } from '@jest/globals';
import { bekenden, wiezin } from './zeg-wie.js';

const NU = '2026-11-23';
const b = (casus: string, medewerker: string, waarnemer?: string) => ({
  casus,
  medewerker,
  ...(waarnemer && { waarnemer }),
  afgeschermd: false,
  sinds: '2026-01-01',
});
const weg = [{ id: '1', medewerker: 'anna', van: '2026-11-20', tot: '2026-11-27' }];

describe('wie er is', () => {
  it('noemt wie afwezig is en wat daardoor stil ligt', () => {
    expect(wiezin([b('1', 'anna'), b('2', 'anna', 'bert'), b('3', 'bert')], weg, NU)).toBe(
      'anna is vandaag afwezig. Eén casus heeft geen waarnemer.',
    );
    expect(wiezin([b('2', 'anna', 'bert')], weg, NU)).toBe('anna is vandaag afwezig. De waarnemers zijn aan zet.');
  });
  it('telt iemand die morgen pas weg is niet mee', () => {
    expect(wiezin([b('1', 'anna')], [{ ...weg[0]!, van: '2026-11-24' }], NU)).toBe(
      'Vandaag is niemand afwezig gemeld.',
    );
  });
  it('biedt ieder één keer aan om uit te kiezen', () => {
    expect(bekenden([b('1', 'anna', 'bert'), b('2', 'bert')], weg)).toEqual(['anna', 'bert']);
  });
});
