import { describe, expect, test } from '@jest/globals';
import { vrijgave } from '@weerthuis/domain';
import fc from 'fast-check';
import { snijd, uitvoerGebreken } from './snijd.js';
import { Deel, Open, Veld, type Klasse } from './velden.js';

class LidUit {
  @Open() lid!: string;
  @Veld('identiteit.naam') naam?: string;
}
class Basis {
  @Open() id!: string;
}
class Uit extends Basis {
  @Veld('identiteit.bsn') bsn?: string;
  @Deel(() => LidUit) leden!: LidUit[];
  @Veld('identiteit.naam') @Deel(() => LidUit) hoofd?: LidUit | null;
  los = 'nooit aangegeven';
}
const bron = {
  id: '1',
  bsn: '999900006',
  leden: [{ lid: 'a', naam: 'Jan', meer: 1 }],
  hoofd: { lid: 'a', naam: 'Jan' },
  meer: 'x',
  los: 'y',
};

describe('Snijden', () => {
  test('de persoon zelf krijgt de eigen gegevens, welke rol er ook bij staat', () => {
    const zelf = { rol: 'zorg' as const, rollen: ['bewoner'] };
    expect(snijd(Uit, bron, { ...zelf, betrokkene: true })).toMatchObject({ bsn: '999900006' });
    expect(snijd(Uit, bron, zelf)).not.toHaveProperty('bsn');
  });

  test('wie mag, krijgt wat de klasse noemt en niets daarbuiten', () => {
    const uit = snijd(Uit, bron, { rol: 'zorg', rollen: ['begeleider'] });
    expect(JSON.parse(JSON.stringify({ ...uit, los: undefined }))).toEqual({
      id: '1',
      bsn: '999900006',
      leden: [{ lid: 'a', naam: 'Jan' }],
      hoofd: { lid: 'a', naam: 'Jan' },
    });
  });

  test('wie niet mag, mist het veld: ook niet als null, ook niet in een deel', () => {
    const uit = snijd(Uit, bron, { rol: 'matching', rollen: ['coordinator'] });
    expect(Object.keys(uit).sort()).toEqual(['id', 'leden']);
    expect(uit.leden).toEqual([{ lid: 'a' }]);
  });

  test('een deel dat er niet is blijft null', () => {
    expect(snijd(Uit, { ...bron, hoofd: null }, { rol: 'zorg', rollen: ['begeleider'] }).hoofd).toBeNull();
  });

  test('voor elke rij van de tabel: een veld is er dan en alleen dan als de tabel de rol noemt', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vrijgave),
        fc.constantFrom('zorg', 'gemeente', 'corporatie', 'matching'),
        fc.constantFrom('begeleider', 'planner', 'coordinator', 'verhuurconsulent', 'indicatieconsulent', 'beheerder'),
        (rij, rol, medewerkerrol) => {
          class Een {}
          Veld(rij.gegeven)(Een.prototype, 'veld');
          Open()(Een.prototype, 'open');
          const uit = snijd(Een as Klasse, { veld: 1, open: 2 }, { rol, rollen: [medewerkerrol] });
          expect('veld' in uit).toBe(rij.rollen[rol].includes(medewerkerrol));
          expect(uit).toHaveProperty('open', 2);
        },
      ),
    );
  });

  test('een klasse zonder regels of met een rij die niet bestaat is een fout van de bouwer', () => {
    class Kaal {}
    class Fout {
      @Veld('bestaat.niet') x!: string;
    }
    class Ouder {
      @Deel(() => Fout) deel!: Fout;
    }
    expect(() => snijd(Kaal, {}, { rol: 'zorg', rollen: [] })).toThrow('Kaal heeft geen veld');
    expect(() => snijd(Fout, {}, { rol: 'zorg', rollen: [] })).toThrow("rij 'bestaat.niet'");
    expect(uitvoerGebreken(Ouder)).toEqual(['Fout.x: bestaat.niet']);
    expect(uitvoerGebreken(Uit)).toEqual([]);
  });
});
