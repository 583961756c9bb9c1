import fc from 'fast-check';
import { plusDagen } from '../datum/datum.js';
import { eindeTermijn, trede, tredeDagen } from './termijn.js';

const stilstand = { herinnerenWerkdagen: 3, escalerenWerkdagen: 5 };

describe('stilstand', () => {
  it('herinnert en escaleert in werkdagen, niet in dagen', () => {
    expect(
      ['2026-04-02', '2026-04-08', '2026-04-09', '2026-04-12', '2026-04-13'].map((d) =>
        trede('2026-04-02', d, stilstand),
      ),
    ).toEqual(['op-tijd', 'op-tijd', 'herinneren', 'herinneren', 'escaleren']);
  });

  it('zet de wekker op precies de dag waarop de trede verandert', () => {
    fc.assert(
      fc.property(fc.nat(800), (n) => {
        const sinds = plusDagen('2025-01-01', n);
        const dagen = tredeDagen(sinds, stilstand);
        expect([
          trede(sinds, plusDagen(dagen.herinneren, -1), stilstand),
          trede(sinds, dagen.herinneren, stilstand),
        ]).toEqual(['op-tijd', 'herinneren']);
        expect([
          trede(sinds, plusDagen(dagen.escaleren, -1), stilstand),
          trede(sinds, dagen.escaleren, stilstand),
        ]).toEqual(['herinneren', 'escaleren']);
      }),
    );
  });

  it('laat een termijn om 17.00 uur Nederlandse tijd eindigen', () => {
    expect(eindeTermijn('2026-03-26', 3).toISOString()).toBe('2026-03-31T15:00:00.000Z');
  });
});
