import { describe, expect, it } from '@jest/globals';
import { eisWoonklaar, herinnerOp, toetsVerklaring } from './woonklaar.js';

describe('woonklaar tot een datum', () => {
  it('geldt hoogstens zo lang als de regio afsprak en nooit tot gisteren', () => {
    expect(() => toetsVerklaring('2026-08-28', '2026-03-01', 180)).not.toThrow();
    expect(() => toetsVerklaring('2026-08-29', '2026-03-01', 180)).toThrow(
      expect.objectContaining({ code: 'woonklaar-ongeldig' }),
    );
    expect(() => toetsVerklaring('2026-02-28', '2026-03-01', 180)).toThrow(
      expect.objectContaining({ code: 'woonklaar-ongeldig' }),
    );
  });

  it('herinnert twee weken voor het einde, en anders morgen', () => {
    expect(herinnerOp('2026-06-30', '2026-03-01')).toBe('2026-06-16');
    expect(herinnerOp('2026-03-05', '2026-03-01')).toBe('2026-03-02');
  });

  it('is nodig en mag niet verlopen zijn', () => {
    expect(eisWoonklaar('2026-03-01', '2026-03-01')).toBe('2026-03-01');
    expect(() => eisWoonklaar(undefined, '2026-03-01')).toThrow(
      expect.objectContaining({ code: 'woonklaar-ontbreekt' }),
    );
    expect(() => eisWoonklaar('2026-02-28', '2026-03-01')).toThrow(
      expect.objectContaining({ code: 'woonklaar-verlopen', soort: 'conflict' }),
    );
  });
});
