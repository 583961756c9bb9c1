import fc from 'fast-check';
import { isCasusnummer, leesCasusnummer, maakCasusnummer } from './casusnummer.js';

const nummer = fc.tuple(
  fc.constantFrom('HVB', 'DR', 'ZKIJ'),
  fc.integer({ min: 2020, max: 2099 }),
  fc.integer({ min: 1, max: 99_999 }),
);

describe('casusnummer', () => {
  it('is dat van de woordenlijst', () => {
    expect(maakCasusnummer('HVB', 2026, 417)).toBe('HVB-26-0417-K');
  });

  it('is te lezen zoals iemand het zegt of typt', () => {
    expect(leesCasusnummer(' hvb 26 0417k')).toBe('HVB-26-0417-K');
    expect([
      leesCasusnummer('HVB-26-0417-L'),
      leesCasusnummer('Jansen'),
      isCasusnummer('hvb-26-0417-k'),
      isCasusnummer(417),
    ]).toEqual([undefined, undefined, false, false]);
    fc.assert(
      fc.property(
        nummer,
        ([p, j, n]) =>
          leesCasusnummer(maakCasusnummer(p, j, n).toLowerCase().replaceAll('-', '')) === maakCasusnummer(p, j, n),
      ),
    );
  });

  it('verraadt elk fout cijfer en elke verwisseling van twee buren', () => {
    fc.assert(
      fc.property(nummer, fc.nat(), fc.integer({ min: 1, max: 9 }), ([p, j, n], plek, anders) => {
        const goed = maakCasusnummer(p, j, n);
        const cijfers = [...goed].flatMap((c, i) => (/\d/.test(c) ? i : []));
        const i = cijfers[plek % cijfers.length] as number;
        const fout = goed.slice(0, i) + String((Number(goed[i]) + anders) % 10) + goed.slice(i + 1);
        const wissel = goed.slice(0, i) + goed.slice(i + 1, i + 2) + goed.slice(i, i + 1) + goed.slice(i + 2);
        const isWissel = /\d/.test(goed[i + 1] ?? '') && goed[i] !== goed[i + 1];
        return !isCasusnummer(fout) && (!isWissel || !isCasusnummer(wissel));
      }),
    );
  });
});
