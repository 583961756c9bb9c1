import { describe, expect, it } from '@jest/globals';
import { brief } from './brief.js';

const besluit = {
  stand: 'toegekend',
  kenmerk: 'W26-1',
  van: '2026-04-01',
  tot: '2027-03-31',
  urenPerWeek: 6,
  beslotenOp: '2026-03-12',
  leden: [],
};
const tekst = (stuk: object): string => JSON.stringify(stuk);

describe('de brief bij een beschikking', () => {
  it('zegt eerst het nieuws, en tot welke dag bezwaar kan', () => {
    const uit = brief(besluit, 'Gemeente Tilburg');
    expect(uit.titel).toBe('U krijgt begeleiding');
    expect(tekst(uit)).toContain('uiterlijk donderdag 23 april 2026');
  });

  it('zegt bij nee dat de plek op de lijst blijft, en geen uren', () => {
    const uit = tekst(brief({ ...besluit, stand: 'afgewezen' }, 'Gemeente Tilburg'));
    expect(uit).toContain('U houdt uw plek op de lijst');
    expect(uit).not.toContain('uur per week');
  });
});
