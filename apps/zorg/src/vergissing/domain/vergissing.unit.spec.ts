import { describe, expect, it } from '@jest/globals';
import { begin, beoordeel, eisHersteld, ontvang, verstrijk, volgendeDag } from './vergissing.js';

const MA = '2026-03-02';
const nieuw = () => begin(['C', 'G'], MA, '2026-03-05');
const gewist = { stand: 'gewist', op: MA } as const;

describe('een bestand bij de verkeerde', () => {
  it('heeft voor ieder die het kreeg en voor de datalektoets een eigenaar en een laatste dag', () => {
    const v = nieuw();
    expect(v.ontvangers.map((o) => [o.partij, o.stand, o.uiterlijk])).toEqual([
      ['C', 'open', '2026-03-05'],
      ['G', 'open', '2026-03-05'],
    ]);
    expect(v.datalek).toEqual({ eigenaar: 'planner', uiterlijk: '2026-03-05', trap: 0 });
  });

  it('is pas hersteld als allen antwoordden en de toets is gedaan', () => {
    const een = ontvang(nieuw(), 'C', gewist);
    expect(() => eisHersteld(een)).toThrow('vergissing-loopt-nog');
    const allen = ontvang(een, 'G', { stand: 'bewaard', op: MA, grond: 'wmo-dossier', tot: '2041-01-01' });
    expect(() => eisHersteld(allen)).toThrow('vergissing-loopt-nog');
    const klaar = beoordeel(allen, 'geen-melding', 'versleuteld', MA);
    expect(() => eisHersteld(klaar)).not.toThrow();
    expect(volgendeDag(klaar)).toBeUndefined();
    expect(() => beoordeel(klaar, 'melden-ap', 'toch', MA)).toThrow('datalek-al-beoordeeld');
  });

  it('wordt bij stilte elke werkdag een trap hoger gemeld, bij wie nog niets deed', () => {
    const een = ontvang(nieuw(), 'C', gewist);
    expect(verstrijk(een, '2026-03-05')).toEqual(een);
    const na = verstrijk(een, '2026-03-06');
    expect(na.ontvangers.map((o) => o.trap)).toEqual([0, 1]);
    expect([na.datalek.trap, volgendeDag(na)]).toEqual([1, '2026-03-09']);
  });

  it('verandert niet door wie het nooit kreeg', () => {
    expect(ontvang(nieuw(), 'X', gewist)).toEqual(nieuw());
  });
});
