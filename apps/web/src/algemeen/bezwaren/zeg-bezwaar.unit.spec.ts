import { describe, expect, it } from '@jest/globals';
import { bezwarenzin, zegBezwaar, type Bezwaar } from './zeg-bezwaar.js';

const bezwaar = (anders: Partial<Bezwaar> = {}): Bezwaar => ({
  id: 'a',
  casus: 'c',
  soort: 'bezwaar',
  over: 'urgentie',
  beslisser: 'wij',
  stand: 'ingediend',
  op: '2026-10-01',
  uiterlijk: '2026-12-24',
  trap: 0,
  ...anders,
});

describe('bezwaren in een zin', () => {
  it('zegt wie beslist en wat over de termijn is', () => {
    const alle = [bezwaar(), bezwaar({ beslisser: 'hub', uiterlijk: '2026-11-01' }), bezwaar({ stand: 'beslist' })];
    expect(bezwarenzin(alle, 'wij', '2026-11-23')).toBe(
      'Twee bezwaren en klachten wachten op antwoord, één bij jou; één over de termijn.',
    );
    expect(bezwarenzin([bezwaar()], 'ander', '2026-11-23')).toBe(
      'Eén bezwaar of klacht wacht op antwoord, een ander beslist.',
    );
  });
  it('zegt het als er niets wacht', () => {
    expect(bezwarenzin([bezwaar({ stand: 'ingetrokken' })], 'wij', '2026-11-23')).toBe(
      'Er wacht geen bezwaar of klacht op antwoord.',
    );
  });
  it('noemt waar het over gaat', () => {
    expect(zegBezwaar(bezwaar())).toBe('Bezwaar over de urgentie');
    expect(zegBezwaar(bezwaar({ soort: 'klacht', over: 'matchingspunt' }))).toBe('Klacht over het matchingspunt');
  });
});
