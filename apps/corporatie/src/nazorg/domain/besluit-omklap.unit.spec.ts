import { describe, expect, it } from '@jest/globals';
import { toetsBesluit } from './besluit-omklap.js';

const eens = { antwoorden: { hoofdbegeleider: 'ja' as const, persoon: 'ja' as const }, uitkomst: null };
const op = '2026-09-01';

describe('het besluit over omklap', () => {
  it('klapt om als hoofdbegeleider en persoon ja zeggen', () => {
    expect(() => toetsBesluit(eens, { uitkomst: 'omgeklapt', op })).not.toThrow();
  });

  it('klapt niet om zonder het ja van de persoon', () => {
    expect(() =>
      toetsBesluit({ ...eens, antwoorden: { hoofdbegeleider: 'ja' } }, { uitkomst: 'omgeklapt', op }),
    ).toThrow('omklap-niet-eens');
  });

  it('verlengt tot een latere datum en wijst af met een plan B', () => {
    expect(() => toetsBesluit(eens, { uitkomst: 'verlengd', op, verlengdTot: op })).toThrow('omklap-zonder-datum');
    expect(() => toetsBesluit(eens, { uitkomst: 'niet', op })).toThrow('omklap-zonder-plan');
  });

  it('valt één keer', () => {
    expect(() =>
      toetsBesluit({ ...eens, uitkomst: 'omgeklapt' }, { uitkomst: 'niet', op, planB: 'verhuizen' }),
    ).toThrow('omklap-besloten');
  });
});
