import { Regelfout } from '../fout/regelfout.js';
import { DEELNAMES, PARTIJROLLEN } from '../rol/rollen.js';
import { kan, machines, stap, uitgangen, werklabel, type Machine } from './index.js';

const lijst = <T>(een: T | readonly T[]): readonly T[] => (Array.isArray(een) ? (een as readonly T[]) : [een as T]);
const BEKEND: readonly string[] = [...PARTIJROLLEN, ...Object.keys(DEELNAMES), 'persoon', 'eigenaar', 'klok'];

/** Everything that is wrong with a machine, in words. */
function gebreken(m: Machine): string[] {
  const codes = Object.keys(m.toestanden);
  const genoemd = m.overgangen.flatMap((o) => [...lijst(o.van), o.naar]);
  const bereikbaar = new Set([m.begin]);
  for (const van of bereikbaar) uitgangen(m, van).forEach((o) => bereikbaar.add(o.naar));
  return [
    ...codes
      .filter((c) => uitgangen(m, c).length === 0 && !m.toestanden[c]?.eind)
      .map((c) => `${c} heeft geen uitgang`),
    ...codes.filter((c) => !m.toestanden[c]?.eigenaar).map((c) => `${c} heeft geen eigenaar`),
    ...codes.filter((c) => !BEKEND.includes(m.toestanden[c]?.eigenaar ?? '')).map((c) => `eigenaar van ${c} onbekend`),
    ...codes.filter((c) => m.toestanden[c]?.eigenaar === 'klok').map((c) => `${c} is van de klok, en die belt niemand`),
    ...codes.filter((c) => !bereikbaar.has(c)).map((c) => `${c} is onbereikbaar`),
    ...genoemd.filter((c) => !codes.includes(c)).map((c) => `${c} bestaat niet`),
    ...m.overgangen.flatMap((o) =>
      lijst(o.wie)
        .filter((w) => !BEKEND.includes(w))
        .map((w) => `${w} is geen rol`),
    ),
    ...m.overgangen.filter((o) => lijst(o.wie).length === 0).map((o) => `${o.gebeurtenis} heeft geen veroorzaker`),
    ...codes.flatMap((c) => {
      const namen = uitgangen(m, c).map((o) => o.gebeurtenis);
      return namen.filter((g, i) => namen.indexOf(g) !== i).map((g) => `${c} kent ${g} twee keer`);
    }),
    ...m.overgangen.flatMap((o) =>
      o.terugweg && !uitgangen(m, o.naar).some((terug) => terug.gebeurtenis === o.terugweg)
        ? `${o.terugweg} is geen weg terug uit ${o.naar}`
        : [],
    ),
  ];
}

describe('toestandsmachines', () => {
  it.each(Object.values<Machine>(machines).map((m) => [m.naam, m] as const))(
    '%s: elke toestand heeft een eigenaar, een uitgang en een weg ernaartoe',
    (_, m) => {
      expect(gebreken(m)).toEqual([]);
    },
  );

  it('merkt elk gebrek op', () => {
    const stuk: Machine = {
      naam: 'stuk',
      begin: 'a',
      toestanden: { a: { eigenaar: 'zorg' }, b: { eigenaar: 'zorg' }, c: { eigenaar: 'buurman' as never } },
      overgangen: [{ van: 'a', naar: 'b', gebeurtenis: 'x', wie: 'tante' as never, terugweg: 'y' }],
    };
    expect(gebreken(stuk)).toEqual([
      'b heeft geen uitgang',
      'c heeft geen uitgang',
      'eigenaar van c onbekend',
      'c is onbereikbaar',
      'tante is geen rol',
      'y is geen weg terug uit b',
    ]);
  });

  it('zet een stap, en weigert met wat wel kan', () => {
    expect(stap(machines.aanmelding, 'concept', 'ingediend')).toBe('ingediend');
    expect(kan(machines.aanbod, 'verhuurd', 'voorgedragen')).toBe(false);
    expect(() => stap(machines.plaatsing, 'nazorg', 'aangenomen')).toThrow(Regelfout);
    expect(() => stap(machines.plaatsing, 'voorwaardelijk', 'verhuisd')).toThrow(
      /Mogelijk: aangenomen, opgeschort, afgebroken/,
    );
  });

  it('zegt het als er vanuit een toestand niets meer kan', () => {
    expect(() => stap(machines.zoekopdracht, 'doorgegeven', 'aanvaard')).toThrow('Vanuit hier kan niets meer.');
  });

  it('weigering, afwijzing en geen reactie zijn drie toestanden, en elk kan herroepen worden', () => {
    for (const einde of ['geweigerd', 'afgewezen', 'geen-reactie'] as const)
      expect(stap(machines.kandidaatstelling, stap(machines.kandidaatstelling, 'gevraagd', einde), 'herroepen')).toBe(
        'gevraagd',
      );
  });

  it('de corporatie kan haar woning intrekken, ook tijdens een voordracht', () => {
    expect(stap(machines.aanbod, 'in-voordracht', 'ingetrokken')).toBe('ingetrokken');
  });

  it('maakt een werklabel van de code', () => {
    expect(werklabel(machines.kandidaat, 'op-de-lijst')).toBe('Op de lijst');
    expect(werklabel(machines.aanmelding, 'ingediend')).toBe('Te beoordelen');
  });
});
