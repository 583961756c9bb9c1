import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '../datum/datum.js';
import type { Trede } from '../regio/afspraken.js';
import { escalatie } from './escalatie.js';

const treden: Trede[] = [
  { naar: 'waarnemer', naWerkdagen: 1, aanname: true },
  { naar: 'bestuurder', naWerkdagen: 3, aanname: true },
  { naar: 'regio', naWerkdagen: 5, aanname: true },
];
/** A Thursday. */
const term = '2026-03-05';
const op = (dag: string) => escalatie(treden, term, dag);

describe('stilte', () => {
  it('ligt tot en met de termijn bij wie het doet, en zegt wanneer de waarnemer het krijgt', () => {
    expect(op(term)).toEqual({ trap: 0, bij: 'behandelaar', volgendeOp: '2026-03-06' });
  });
  it('gaat eerst naar de waarnemer, dan naar de bestuurder, dan naar de regio; weekenden tellen niet', () => {
    expect(['2026-03-06', '2026-03-08', '2026-03-10', '2026-03-12'].map((dag) => op(dag).bij)).toEqual([
      'waarnemer',
      'waarnemer',
      'bestuurder',
      'regio',
    ]);
  });
  it('houdt bij de regio niet op: elke vijf werkdagen opnieuw', () => {
    expect(op('2026-03-12').volgendeOp).toBe('2026-03-19');
    expect(op('2026-03-19').volgendeOp).toBe('2026-03-26');
  });
  it('neemt mee wat een eigen bewaking al escaleerde', () => {
    expect(escalatie(treden, term, term, 2).bij).toBe('bestuurder');
    expect(escalatie(treden, term, term, 9).bij).toBe('regio');
  });
  it('heeft op elke dag een eigenaar en een volgende dag die nog komt, en gaat nooit terug', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 400 }), fc.integer({ min: 0, max: 5 }), (n, gedaan) => {
        const vandaag = plusDagen(term, n);
        const nu = escalatie(treden, term, vandaag, gedaan);
        expect(nu.volgendeOp > vandaag).toBe(true);
        expect(escalatie(treden, term, plusDagen(vandaag, 1), gedaan).trap).toBeGreaterThanOrEqual(nu.trap);
      }),
    );
  });
});
