import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planNazorg, planVerlenging, planVolgen } from './momenten.js';
import { GEEN_NAZORG, houdEvaluatie, momentOverTijd, sluitNazorg, verwerkOmklap, type Nazorg } from './nazorg.js';

let teller = 0;
const id = () => `m${(teller += 1)}`;
const ritme = [
  { soort: 'huisbezoek', naWeken: 1, wie: 'hoofdbegeleider', aanname: true },
  { soort: 'evaluatie', naWeken: 13, wie: 'hoofdbegeleider', aanname: true },
  { soort: 'omklapgesprek', naWeken: 48, wie: 'hoofdbegeleider', aanname: true },
] as const;
const gepland = (): Nazorg => ({ ...GEEN_NAZORG, momenten: planNazorg([...ritme], '2026-04-01', id) });
const standen = (n: Nazorg) => n.momenten.map((m) => m.stand);

describe('nazorg', () => {
  it('plant de momenten uit het ritme van de regio, gerekend vanaf de verhuizing', () => {
    expect(gepland().momenten.map((m) => [m.soort, m.op])).toEqual([
      ['evaluatie', '2026-04-08'],
      ['evaluatie', '2026-07-01'],
      ['omklapgesprek', '2027-03-03'],
    ]);
    expect(planVolgen([6, 12], '2027-03-31', id).map((m) => m.op)).toEqual(['2027-09-30', '2028-03-31']);
  });
  it('telt een evaluatie zonder moment voor het eerste geplande moment tot die dag', () => {
    const n = houdEvaluatie(gepland(), '2026-04-10', undefined, '2026-05-10');
    expect([standen(n), n.extraAandachtTot]).toEqual([['gehouden', 'gepland', 'gepland'], '2026-05-10']);
  });
  it('telt een gesprek voor het eerste moment niet als dat moment', () => {
    expect(standen(houdEvaluatie(gepland(), '2026-04-05'))).toEqual(['gepland', 'gepland', 'gepland']);
  });
  it('plant bij verlenging evaluaties in het ritme van de regio en het gesprek op de nieuwe datum', () => {
    expect(planVerlenging(13, '2027-03-10', '2027-10-01', id).map((m) => [m.soort, m.op])).toEqual([
      ['evaluatie', '2027-06-09'],
      ['evaluatie', '2027-09-08'],
      ['omklapgesprek', '2027-10-01'],
    ]);
  });
  it('zet een moment over tijd en laat het alsnog houden', () => {
    const n = gepland();
    const laat = momentOverTijd(n, n.momenten[0]!.moment);
    expect(standen(laat)[0]).toBe('over-tijd');
    expect(standen(houdEvaluatie(laat, '2026-05-01', n.momenten[0]!.moment))[0]).toBe('gehouden');
  });
  it('laat bij sluiten vervallen wat niet gehouden is', () => {
    expect(standen(sluitNazorg(houdEvaluatie(gepland(), '2026-04-08')))).toEqual([
      'gehouden',
      'vervallen',
      'vervallen',
    ]);
  });
  it('komt bij voorstel, antwoorden en besluit in elke volgorde op dezelfde omklap', () => {
    const delen: Parameters<typeof verwerkOmklap>[1][] = [
      { omklap: 'o', voorgesteldOp: '2027-03-01' },
      { omklap: 'o', antwoorden: { persoon: 'ja' } },
      { omklap: 'o', antwoorden: { hoofdbegeleider: 'ja' } },
      { omklap: 'o', uitkomst: 'omgeklapt', beslotenOp: '2027-03-10' },
    ];
    const n = gepland();
    const recht = delen.reduce((tot, deel) => verwerkOmklap(tot, deel), n);
    expect(standen(recht)[2]).toBe('gehouden');
    fc.assert(
      fc.property(fc.shuffledSubarray(delen, { minLength: 4 }), (v) =>
        expect(v.reduce((tot, deel) => verwerkOmklap(tot, deel), n)).toEqual(recht),
      ),
    );
  });
});
