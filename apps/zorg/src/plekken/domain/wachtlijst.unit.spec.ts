import { describe, expect, it } from '@jest/globals';
import { dagenLeeg, opVolgorde, toetsBezetting } from './wachtlijst.js';

const lijst = [
  { id: 'b', aangemeldOp: '2026-02-01', soort: 'beschermd-wonen' },
  { id: 'c', aangemeldOp: '2026-01-15', soort: 'opvang' },
  { id: 'a', aangemeldOp: '2026-02-01', soort: 'opvang' },
];

describe('de wachtlijst voor een vrijgekomen plek', () => {
  it('staat op wachttijd, bij gelijke dag steeds in dezelfde volgorde', () => {
    expect(opVolgorde(lijst).map((w) => w.id)).toEqual(['c', 'a', 'b']);
  });

  it('geeft een vrije plek aan wie het langst wacht', () => {
    expect(() => toetsBezetting({ vrijSinds: '2026-03-01' }, lijst, 'c')).not.toThrow();
    expect(() => toetsBezetting({ vrijSinds: '2026-03-01' }, lijst, 'a')).toThrow(
      expect.objectContaining({ code: 'niet-de-volgende' }),
    );
    expect(() => toetsBezetting({}, lijst, 'c')).toThrow(expect.objectContaining({ code: 'plek-bezet' }));
  });

  it('telt hoeveel dagen de plek leeg stond', () => {
    expect(dagenLeeg({ vrijSinds: '2026-03-01' }, '2026-03-11')).toBe(10);
    expect(dagenLeeg({ vrijSinds: '2026-03-11' }, '2026-03-01')).toBe(0);
  });
});
