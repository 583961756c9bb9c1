import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { snoei } from './snoei.js';

const dicht = new Set(['x', 'y']);

describe('wat over een dichte casus gaat, verdwijnt uit een antwoord', () => {
  it('een rij die hem noemt, ook diep in een onderdeel', () => {
    const uit = snoei(
      [{ casus: 'x' }, { casus: 'a', van: { casus: 'y' } }, { casus: 'a', zin: 'y' }, { casus: 'b' }],
      dicht,
    );
    expect(uit).toEqual([{ casus: 'b' }]);
  });

  it('een lijst binnen een rij verliest alleen wat over hem gaat', () => {
    const woning = {
      eenheid: 'e',
      rang: [
        { casus: 'x', plaats: 1 },
        { casus: 'a', plaats: 2 },
      ],
      wie: ['a', 'y'],
      per: { x: 1, a: 2 },
    };
    expect(snoei(woning, dicht)).toEqual({
      eenheid: 'e',
      rang: [{ casus: 'a', plaats: 2 }],
      wie: ['a'],
      per: { a: 2 },
    });
  });

  it('een antwoord dat zelf over hem gaat, is er niet', () => {
    expect(snoei({ casus: 'x', taken: [] }, dicht)).toBeUndefined();
  });

  it('laat al het andere zoals het is', () => {
    const datum = new Date(0);
    class Rij {
      leeg = null;
      dag = datum;
      aantal = 0;
      niets = undefined;
    }
    const uit = snoei(new Rij(), dicht);
    expect(uit).toBeInstanceOf(Rij);
    expect(uit).toEqual(new Rij());
  });

  it('voor elk antwoord: er blijft geen enkele keer een dichte casus over', () => {
    fc.assert(
      fc.property(
        fc.object({
          values: [fc.constantFrom('x', 'y', 'a', 'b'), fc.integer()],
          key: fc.constantFrom('x', 'casus', 'p'),
        }),
        (o) => {
          const uit = snoei({ o: [o] }, dicht);
          expect(JSON.stringify(uit)).not.toMatch(/"[xy]"/);
        },
      ),
    );
  });
});
