import { describe, expect, it } from '@jest/globals';
import { onbegeleideDagen, toetsStart } from './start-ondersteuning.js';

const brug = (van: string, tot: string) => ({ van, tot, hoe: 'ambulant team' });

describe('de start van de ondersteuning', () => {
  it('dekt de lijn vanaf de eerste dag als zij niet na de verhuizing ligt', () => {
    expect(toetsStart({ vanaf: '2026-04-01' }, '2026-04-01')).toEqual([{ van: '2026-04-01' }]);
    expect(toetsStart({ vanaf: '2026-04-14' }, undefined)).toEqual([{ van: '2026-04-14' }]);
  });

  it('wordt geweigerd na de verhuizing zonder overbrugging, met het aantal dagen', () => {
    expect(() => toetsStart({ vanaf: '2026-04-14' }, '2026-04-01')).toThrow(
      expect.objectContaining({
        code: 'begeleiding-na-verhuizing',
        detail: expect.stringContaining('Verhuizing 1 april, begeleiding 14 april: 13 dagen niet gedekt'),
      }),
    );
  });

  it('mag later als een overbrugging alle dagen ertussen dekt', () => {
    const start = { vanaf: '2026-04-14', overbrugging: brug('2026-04-01', '2026-04-13') };
    expect(toetsStart(start, '2026-04-01')).toEqual([{ van: '2026-04-01', tot: '2026-04-13' }, { van: '2026-04-14' }]);
  });

  it('telt wat een te korte overbrugging openlaat', () => {
    expect(
      onbegeleideDagen({ vanaf: '2026-04-14', overbrugging: brug('2026-04-03', '2026-04-10') }, '2026-04-01'),
    ).toBe(5);
    expect(
      onbegeleideDagen({ vanaf: '2026-04-14', overbrugging: brug('2026-03-01', '2026-03-10') }, '2026-04-01'),
    ).toBe(13);
  });

  it('laat de dagen toe die de regio toelaat', () => {
    expect(() => toetsStart({ vanaf: '2026-04-03' }, '2026-04-01', 2)).not.toThrow();
  });
});
