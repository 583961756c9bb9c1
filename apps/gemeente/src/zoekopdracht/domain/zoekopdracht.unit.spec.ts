import { describe, expect, it } from '@jest/globals';
import { beantwoord } from './zoekopdracht.js';

describe('een zoekopdracht aan de gemeente', () => {
  it('wordt aanvaard en daarna met een woning beantwoord', () => {
    expect(beantwoord('uitgezet', { antwoord: 'aanvaard' })).toBe('aanvaard');
    expect(beantwoord('aanvaard', { antwoord: 'woning-gevonden' })).toBe('woning-gevonden');
  });

  it('vraagt bij nee een reden en bij doorgeven een partij', () => {
    expect(() => beantwoord('uitgezet', { antwoord: 'niet-mogelijk' })).toThrow(
      expect.objectContaining({ veld: 'reden' }),
    );
    expect(() => beantwoord('uitgezet', { antwoord: 'doorgegeven' })).toThrow(
      expect.objectContaining({ veld: 'doorgegevenAan' }),
    );
    expect(beantwoord('uitgezet', { antwoord: 'niet-mogelijk', reden: 'AND' })).toBe('niet-mogelijk');
  });

  it('wordt niet twee keer aanvaard en niet heropend na een gevonden woning', () => {
    expect(() => beantwoord('aanvaard', { antwoord: 'aanvaard' })).toThrow(
      expect.objectContaining({ soort: 'conflict' }),
    );
    expect(() => beantwoord('woning-gevonden', { antwoord: 'aanvaard' })).toThrow(
      expect.objectContaining({ soort: 'conflict' }),
    );
  });
});
