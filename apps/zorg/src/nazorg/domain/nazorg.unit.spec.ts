import { describe, expect, it } from '@jest/globals';
import { beantwoordOmklap, toetsAandacht, toetsEvaluatie } from './nazorg.js';

const code = (verwacht: string) => expect.objectContaining({ code: verwacht });

describe('nazorg', () => {
  it('legt een evaluatie vast nadat zij is gehouden, na de verhuizing', () => {
    expect(() => toetsEvaluatie({ op: '2026-05-01' }, '2026-04-01', '2026-05-01')).not.toThrow();
    expect(() => toetsEvaluatie({ op: '2026-03-31' }, '2026-04-01', '2026-05-01')).toThrow(
      code('evaluatiedatum-ongeldig'),
    );
    expect(() => toetsEvaluatie({ op: '2026-05-02' }, '2026-04-01', '2026-05-01')).toThrow(
      code('evaluatiedatum-ongeldig'),
    );
    expect(() =>
      toetsEvaluatie({ op: '2026-05-01', extraAandachtTot: '2026-04-30' }, '2026-04-01', '2026-05-01'),
    ).toThrow(code('extra-aandacht-ongeldig'));
  });

  it('geeft extra aandacht tot een dag die nog komt', () => {
    expect(() => toetsAandacht('2026-05-01', '2026-05-01')).not.toThrow();
    expect(() => toetsAandacht('2026-04-30', '2026-05-01')).toThrow(code('extra-aandacht-ongeldig'));
  });
});

describe('de vraag of het contract op naam komt', () => {
  const open = { uitkomst: null, antwoorden: {} };

  it('wordt door hoofdbegeleider en persoon elk eenmaal beantwoord', () => {
    const eerst = beantwoordOmklap(open, 'persoon', { antwoord: 'ja' });
    expect(
      beantwoordOmklap({ ...open, antwoorden: eerst }, 'hoofdbegeleider', { antwoord: 'nee', reden: 'nog-niet' }),
    ).toEqual({
      persoon: { antwoord: 'ja' },
      hoofdbegeleider: { antwoord: 'nee', reden: 'nog-niet' },
    });
    expect(() => beantwoordOmklap({ ...open, antwoorden: eerst }, 'persoon', { antwoord: 'nee' })).toThrow(
      code('omklap-al-beantwoord'),
    );
  });

  it('is na het besluit geen vraag meer', () => {
    expect(() => beantwoordOmklap({ ...open, uitkomst: 'omgeklapt' }, 'persoon', { antwoord: 'ja' })).toThrow(
      code('omklap-besloten'),
    );
  });
});
