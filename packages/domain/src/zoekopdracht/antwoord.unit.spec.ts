import { describe, expect, it } from '@jest/globals';
import { naZoekantwoord } from './antwoord.js';

const gevonden = { antwoord: 'woning-gevonden', aanbod: 'a' } as const;

describe('het antwoord op een zoekopdracht', () => {
  it('is aanvaard en daarna een woning, of meteen een woning', () => {
    expect(naZoekantwoord('uitgezet', { antwoord: 'aanvaard' })).toBe('aanvaard');
    expect(naZoekantwoord('aanvaard', gevonden)).toBe('woning-gevonden');
    expect(naZoekantwoord('uitgezet', gevonden)).toBe('woning-gevonden');
  });

  it.each([
    ['niet-mogelijk', 'reden'],
    ['doorgegeven', 'doorgegevenAan'],
    ['woning-gevonden', 'aanbod'],
  ] as const)('bij %s hoort %s', (antwoord, veld) => {
    expect(() => naZoekantwoord('uitgezet', { antwoord })).toThrow(expect.objectContaining({ veld }));
  });

  it('komt na de termijn nog van pas: alsnog aanvaard, alsnog een woning', () => {
    expect(naZoekantwoord('verlopen', { antwoord: 'aanvaard' })).toBe('aanvaard');
    expect(naZoekantwoord('verlopen', gevonden)).toBe('woning-gevonden');
  });

  it.each([
    ['aanvaard', 'aanvaard'],
    ['woning-gevonden', 'aanvaard'],
    ['doorgegeven', 'aanvaard'],
    ['ingetrokken', 'aanvaard'],
  ] as const)('past niet meer: op %s wordt geen %s gezegd', (stand, antwoord) => {
    expect(() => naZoekantwoord(stand, { antwoord })).toThrow(expect.objectContaining({ soort: 'conflict' }));
  });
});
