import { describe, expect, it } from '@jest/globals';
import { teken, tekenaars } from './ondertekenen.js';

const omklap = { stand: 'ter-ondertekening', ondertekenaars: tekenaars('omklap'), handtekeningen: [] };

describe('een overeenkomst ondertekenen', () => {
  it('vraagt bij omklap en driepartijen ook de zorg', () => {
    expect(tekenaars('omklap')).toContain('zorg');
    expect(tekenaars('regulier')).not.toContain('zorg');
  });

  it('is compleet als ieder die tekent, tekende', () => {
    const een = teken(omklap, 'persoon', '2026-03-01', true);
    expect(een.compleet).toBe(false);
    const twee = teken({ ...omklap, ...een }, 'zorg', '2026-03-01', true);
    expect(teken({ ...omklap, ...twee }, 'corporatie', '2026-03-02', true).compleet).toBe(true);
  });

  it('telt een handtekening één keer', () => {
    const een = teken(omklap, 'persoon', '2026-03-01', true);
    expect(teken({ ...omklap, ...een }, 'persoon', '2026-03-05', true).handtekeningen).toEqual([
      { door: 'persoon', op: '2026-03-01' },
    ]);
  });

  it('kan niet voor wie geen partij is, en niet voor het definitief akkoord', () => {
    expect(() => teken({ ...omklap, ondertekenaars: tekenaars('regulier') }, 'zorg', '2026-03-01', true)).toThrow(
      'geen-ondertekenaar',
    );
    expect(() => teken(omklap, 'persoon', '2026-03-01', false)).toThrow('nog-niet-aangenomen');
  });
});
