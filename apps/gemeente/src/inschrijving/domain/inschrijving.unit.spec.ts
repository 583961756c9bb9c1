import { describe, expect, it } from '@jest/globals';
import { eisInschrijving } from './inschrijving.js';

describe('inschrijving', () => {
  it('kan op de dag van de verhuizing of later, tot en met vandaag', () => {
    expect(() => eisInschrijving('2026-04-01', '2026-04-01', '2026-04-10')).not.toThrow();
    expect(() => eisInschrijving('2026-04-10', '2026-04-01', '2026-04-10')).not.toThrow();
  });

  it('kan niet voor de verhuizing, niet in de toekomst en niet zonder verhuizing', () => {
    expect(() => eisInschrijving('2026-03-31', '2026-04-01', '2026-04-10')).toThrow(
      expect.objectContaining({ veld: 'op' }),
    );
    expect(() => eisInschrijving('2026-04-11', '2026-04-01', '2026-04-10')).toThrow(
      expect.objectContaining({ veld: 'op' }),
    );
    expect(() => eisInschrijving('2026-04-01', undefined, '2026-04-10')).toThrow(
      expect.objectContaining({ code: 'nog-niet-verhuisd' }),
    );
  });
});
