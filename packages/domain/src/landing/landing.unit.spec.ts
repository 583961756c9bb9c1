import { describe, expect, it } from '@jest/globals';
import { landingEvaluatie, landingstand, toetsLandingevaluatie, toetsLandingstap } from './landing.js';

const code = (verwacht: string) => expect.objectContaining({ code: verwacht });

describe('een landing', () => {
  it('is voorbereid als er contact is in de wijk en de buurt bericht kreeg', () => {
    expect(landingstand({})).toBe('open');
    expect(landingstand({ contactOp: '2026-03-02' })).toBe('open');
    expect(landingstand({ contactOp: '2026-03-02', buurtberichtOp: '2026-03-09' })).toBe('voorbereid');
    expect(landingstand({ uitkomst: 'kent-de-buurt' })).toBe('geevalueerd');
    expect(landingstand({ contactOp: '2026-03-02', gestoptOp: '2026-03-03' })).toBe('gestopt');
  });

  it('krijgt geen stap van morgen, en geen stap meer als zij voorbij is', () => {
    expect(() => toetsLandingstap({}, '2026-03-02', '2026-03-02')).not.toThrow();
    expect(() => toetsLandingstap({}, '2026-03-03', '2026-03-02')).toThrow(code('dag-in-de-toekomst'));
    expect(() => toetsLandingstap({ gestoptOp: '2026-03-01' }, '2026-03-02', '2026-03-02')).toThrow(
      code('landing-voorbij'),
    );
  });

  it('wordt na drie maanden bekeken', () => {
    expect(landingEvaluatie('2026-04-01')).toBe('2026-07-01');
    expect(() => toetsLandingevaluatie({}, '2026-07-01', '2026-04-01', '2026-07-01')).not.toThrow();
    expect(() => toetsLandingevaluatie({}, '2026-05-01', '2026-04-01', '2026-05-01')).toThrow(
      code('te-vroeg-voor-evaluatie'),
    );
    expect(() => toetsLandingevaluatie({}, '2026-07-01', null, '2026-07-01')).toThrow(code('nog-niet-verhuisd'));
  });
});
