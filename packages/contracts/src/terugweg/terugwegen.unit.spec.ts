import { describe, expect, it } from '@jest/globals';
import { HERROEPBAAR, HERROEPNAMEN, type Partijrol } from '@weerthuis/domain';
import { register, TERUGWEGEN, type ViewBeschrijving } from '../index.js';

const BUS = ['bus', 'afdruk', 'sleutels', 'versies', 'klok', 'de stroom zelf'];
const kort = (type: string): string => type.replace(/^nl\.weerthuis\./, '').replace(/\.v\d+$/, '');
const views = register.filter((v) => !BUS.includes(v.stroom) && !v.type.includes('.proef.'));
const feiten = [...new Set(views.map((v) => kort(v.type)))].sort();
const van = (feit: string): Partijrol[] => views.filter((v) => kort(v.type) === feit).flatMap((v) => v.van);
const naar = (feit: string): Partijrol[] => views.filter((v) => kort(v.type) === feit).flatMap((v) => v.naar);
/** Roles whose party hears `a` and never `b`, or may say `a` and never `b`. */
const tekort = (a: Partijrol[], b: Partijrol[]): Partijrol[] => [...new Set(a)].filter((rol) => !b.includes(rol));
const herroepen = (v: ViewBeschrijving): boolean => v.type === 'nl.weerthuis.feit.herroepen.v1';

describe('de terugweg van elk feit', () => {
  it('staat in de tabel, en in de tabel staat geen feit dat niet bestaat', () => {
    expect(Object.keys(TERUGWEGEN).sort()).toEqual(feiten);
  });

  it('noemt een feit dat bestaat en dat dezelfde eigenaar zegt, tegen wie het eerste hoorde', () => {
    const kapot = Object.entries(TERUGWEGEN).flatMap(([feit, weg]) => {
      if (weg.weg !== 'door') return [];
      if (!feiten.includes(weg.feit)) return [`${feit}: ${weg.feit} bestaat niet`];
      return tekort(van(feit), van(weg.feit)).map((rol) => `${feit}: ${rol} zegt ${weg.feit} niet`);
    });
    expect(kapot).toEqual([]);
  });

  it('zegt waarom waar er geen is', () => {
    expect(Object.values(TERUGWEGEN).filter((w) => w.weg === 'geen' && w.omdat.length < 20)).toEqual([]);
  });

  it.each(HERROEPNAMEN)('%s wordt herroepen door wie het zei, tegen iedereen die het hoorde', (naam) => {
    const { feit, van: zegt, aan } = HERROEPBAAR[naam];
    expect(new Set(van(feit))).toEqual(new Set([zegt]));
    const rol = { aanmelder: 'zorg', hoofdbegeleider: 'zorg', herkomst: 'gemeente', vestiging: 'gemeente' } as const;
    const hoort = new Set(aan.map((wie) => rol[wie as keyof typeof rol] ?? wie));
    expect(hoort).toEqual(new Set(naar(feit)));
    for (const lezer of hoort)
      expect(register.some((v) => herroepen(v) && v.van.includes(zegt) && v.naar.includes(lezer as Partijrol))).toBe(
        true,
      );
  });
});
