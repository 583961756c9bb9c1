import { describe, expect, it } from '@jest/globals';
import type { Lid } from '../../gedeeld/typen.js';
import { steuntBij } from './steunt-bij.js';

const lid = (id: string, rol: Lid['rol'], soort: Lid['soort'] = 'volwassene'): Lid => ({ lid: id, rol, soort });
const stel = [lid('A', 'aanvrager'), lid('B', 'partner'), lid('K', 'kind', 'kind')];

describe('wie de tweede aanmelder begeleidt', () => {
  it('is zijn aanvrager, als die dubbel was gevonden', () => {
    expect(steuntBij([lid('a', 'aanvrager')], stel, { lid: 'a', anderLid: 'B' })).toBe('B');
  });
  it('is de andere volwassene, als de partner dubbel was gevonden', () => {
    const van = [lid('b', 'aanvrager'), lid('a', 'partner')];
    expect(steuntBij(van, stel, { lid: 'a', anderLid: 'A' })).toBe('B');
  });
  it('blijft onbekend als het er meer kunnen zijn', () => {
    const naar = [...stel, lid('V', 'kind')];
    expect(steuntBij([lid('b', 'aanvrager'), lid('a', 'partner')], naar, { lid: 'a', anderLid: 'A' })).toBeUndefined();
  });
});
