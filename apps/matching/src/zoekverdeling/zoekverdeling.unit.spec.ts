import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GEWICHTEN } from '../../test/proef/verdeling.js';
import { stelZoekinvoer } from './domain/stel-zoekinvoer.js';
import { stelZoekprobleem } from './domain/stel-zoekprobleem.js';
import { verdeelZoeken, type Zoekvoorstel } from './domain/verdeel-zoeken.js';
import { zegZoeken } from './domain/zeg-zoeken.js';
import type { Afspraak, Zoekende, Zoekgrondstof } from './domain/zoekinvoer.js';

const TILBURG = 'GM0855';
const OISTERWIJK = 'GM0824';
const NAMEN = { gebied: (g: string) => g, partij: (p: string) => p };

const partij = (oin: string, rol: string, werkgebied: string[]) =>
  ({
    oin,
    naam: oin,
    rol,
    werkgebied: { waarde: werkgebied },
    ...(rol === 'gemeente' && { gemeentecode: werkgebied[0] }),
  }) as Zoekgrondstof['partijen'][number];
const PARTIJEN = [
  partij('tilburg', 'gemeente', [TILBURG]),
  partij('oisterwijk', 'gemeente', [OISTERWIJK]),
  partij('tiwos', 'corporatie', [TILBURG]),
  partij('tbv', 'corporatie', [TILBURG]),
];
const afspraak = (naam: string, anders: Partial<Afspraak>): Afspraak =>
  ({
    naam,
    wie: ['tiwos'],
    waar: [TILBURG],
    doelgroep: 'alle',
    periode: 'kwartaal',
    gehaald: 0,
    onderweg: 0,
    ...anders,
  }) as Afspraak;
const zoekende = (casus: string, profiel: object = {}, anders: Partial<Zoekende> = {}): Zoekende =>
  ({
    casus,
    casusnummer: `HVB-26-${casus}`,
    hoofdbegeleider: 'Z',
    wachtSinds: '2025-06-01',
    woonklaarTot: '2027-01-01',
    dubbel: false,
    eerder: [],
    woonprofiel: {
      gewensteGemeenten: [],
      gewensteWijken: [],
      gewensteBuurten: [],
      netwerkBuurten: [],
      ...profiel,
    },
    ...anders,
  }) as unknown as Zoekende;
const grondstof = (zoekenden: Zoekende[], anders: Partial<Zoekgrondstof> = {}): Zoekgrondstof => ({
  vandaag: '2026-03-02',
  gewichten: GEWICHTEN,
  puntenPerGemisteWoning: 20,
  voorrangNaMaanden: 24,
  zoekenden,
  partijen: PARTIJEN,
  afspraken: [afspraak('tiwos-kwartaal', { streef: 4 }), afspraak('tbv-kwartaal', { wie: ['tbv'], streef: 4 })],
  open: [],
  capaciteiten: [],
  ...anders,
});
const verdeel = (g: Zoekgrondstof): Zoekvoorstel => verdeelZoeken(stelZoekinvoer(g), 'zaad');
const naar = (v: Zoekvoorstel) => Object.fromEntries(v.mensen.map((m) => [m.casus, m.naar?.partij]));
const aantal = (v: Zoekvoorstel, p: string) => v.mensen.filter((m) => m.naar?.partij === p).length;
const mensen = (n: number, profiel: object = {}) => Array.from({ length: n }, (_, i) => zoekende(`m${i}`, profiel));

describe('wie voor wie zoekt', () => {
  it('is wie afsprak daar woningen te brengen, en waar niemand dat afsprak de gemeente zelf', () => {
    const wijk = { gewensteWijken: ['WK082401'] };
    const v = verdeel(grondstof([zoekende('a', { gewensteGemeenten: [TILBURG] }), zoekende('b', wijk)]));
    expect(['tiwos', 'tbv']).toContain(naar(v)['a']);
    expect(naar(v)['b']).toBe('oisterwijk');
    expect(v).toMatchObject({ bewezen: true, waarde: v.bovengrens });
  });

  it('is niet wie al eerder zocht', () => {
    const v = verdeel(grondstof([zoekende('a', { gewensteGemeenten: [TILBURG] }, { eerder: ['tiwos'] })]));
    expect(naar(v)).toEqual({ a: 'tbv' });
  });

  it('volgt band en netwerk als die punten geven', () => {
    const a = zoekende('a', { netwerkBuurten: ['BU08240101'] });
    const b = zoekende('b', {}, { binding: { gemeenten: [OISTERWIJK] } });
    const g = grondstof([a, b], { puntenPerGemisteWoning: 8 });
    expect(naar(verdeel(g))).toEqual({ a: 'oisterwijk', b: 'oisterwijk' });
  });

  it('vult afspraken samen op, naar wat er nog aan ontbreekt', () => {
    const v = verdeel(grondstof(mensen(4, { gewensteGemeenten: [TILBURG] })));
    expect([aantal(v, 'tiwos'), aantal(v, 'tbv')]).toEqual([2, 2]);
    const [tiwos, tbv] = grondstof([]).afspraken as [Afspraak, Afspraak];
    const ver = { ...tiwos, gehaald: 1, onderweg: 1 };
    const na = verdeel(grondstof(mensen(4, { gewensteGemeenten: [TILBURG] }), { afspraken: [ver, tbv] }));
    expect([aantal(na, 'tiwos'), aantal(na, 'tbv')]).toEqual([1, 3]);
  });

  it('gaat niet verder dan is afgesproken, en noemt dan de afspraak die knelt', () => {
    const g = grondstof(mensen(5, { gewensteGemeenten: [TILBURG] }), {
      afspraken: [afspraak('tiwos-kwartaal', { streef: 4 })],
      open: [{ partij: 'tiwos', gemeente: TILBURG }],
    });
    const v = verdeel(g);
    expect(aantal(v, 'tiwos')).toBe(3);
    const zonder = v.mensen.filter((m) => !m.naar);
    expect(zonder).toHaveLength(2);
    expect(zonder[0]).toMatchObject({ doordat: 'contingent tiwos-kwartaal', mogelijk: 1 });
    expect(zegZoeken(zonder[0]!, v, NAMEN).slice(0, 2)).toEqual([
      'Nog niemand: binnen de afspraken is er geen plaats meer.',
      'Contingent tiwos-kwartaal (2026-K1): 0 van 4 gehaald, 0 onderweg, 1 gezocht, 3 erbij in dit voorstel (aanname in het regioprofiel).',
    ]);
  });

  it('laat voorgaan wie langer wacht dan is afgesproken', () => {
    const lang = zoekende('lang', {}, { wachtSinds: '2023-01-01' });
    const urgent = zoekende('urgent', {}, { urgentie: { toegekend: true } });
    const g = grondstof([urgent, lang], {
      partijen: PARTIJEN.slice(0, 1).concat(PARTIJEN.slice(2)),
      afspraken: [afspraak('tilburg', { wie: ['tilburg'], maximum: 1 }), afspraak('tiwos-kwartaal', { streef: 4 })],
    });
    expect(naar(verdeel(g))).toEqual({ lang: 'tiwos', urgent: undefined });
  });

  it('zegt het als in de gewenste gebieden niemand meer kan zoeken', () => {
    const v = verdeel(grondstof([zoekende('a', { gewensteGemeenten: [OISTERWIJK] }, { eerder: ['oisterwijk'] })]));
    expect(zegZoeken(v.mensen[0]!, v, NAMEN)).toEqual([
      'In GM0824 kan niemand zoeken die dat niet al deed. Breder zoeken kan helpen; de persoon beslist.',
    ]);
  });
});

describe('elk voorstel', () => {
  const gemeenten = fc.subarray([TILBURG, OISTERWIJK]);
  const eenZoekende = fc.record({
    wensen: gemeenten,
    eerder: fc.subarray(PARTIJEN.map((p) => p.oin)),
    wacht: fc.constantFrom('2023-01-01', '2025-01-01', '2026-02-01'),
    netwerk: fc.boolean(),
    hoofdbegeleider: fc.constantFrom('Y', 'Z'),
  });
  const eenAfspraak = fc.record({
    wie: fc.subarray(
      PARTIJEN.map((p) => p.oin),
      { minLength: 1 },
    ),
    waar: fc.subarray([TILBURG, OISTERWIJK], { minLength: 1 }),
    soort: fc.constantFrom('minimum', 'maximum', 'streef'),
    n: fc.integer({ min: 0, max: 6 }),
    gehaald: fc.integer({ min: 0, max: 2 }),
  });
  const eenGrondstof = fc
    .record({
      z: fc.array(eenZoekende, { minLength: 1, maxLength: 10 }),
      a: fc.array(eenAfspraak, { maxLength: 4 }),
      vrij: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ z, a, vrij }) =>
      grondstof(
        z.map((m, i) =>
          zoekende(
            `m${i}`,
            { gewensteGemeenten: m.wensen, netwerkBuurten: m.netwerk ? ['BU08550101'] : [] },
            { eerder: m.eerder, wachtSinds: m.wacht, hoofdbegeleider: m.hoofdbegeleider },
          ),
        ),
        {
          afspraken: a.map(({ wie, waar, soort, n, gehaald }, i) =>
            afspraak(`a${i}`, { wie, waar, [soort]: n, gehaald }),
          ),
          capaciteiten: [{ partij: 'Y', gemeente: TILBURG, plekken: vrij, vanaf: '2026-01-01' }],
        },
      ),
    );

  it('is bewezen, blijft binnen elke afspraak en vraagt niemand twee keer', () => {
    fc.assert(
      fc.property(eenGrondstof, (g) => {
        const v = verdeel(g);
        expect(v.bewezen).toBe(true);
        for (const x of v.grenzen) expect(x.erbij).toBeLessThanOrEqual(x.hoogstens ?? Infinity);
        for (const m of v.mensen) {
          const z = g.zoekenden.find((q) => q.casus === m.casus)!;
          for (const r of [...(m.naar ? [m.naar] : []), ...m.daarna]) {
            expect(z.eerder).not.toContain(r.partij);
            if (m.wensen.length) expect(m.wensen).toContain(r.gemeente);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('hangt niet af van de volgorde waarin mensen, partijen en afspraken binnenkwamen', () => {
    const om = (g: Zoekgrondstof): Zoekgrondstof => ({
      ...g,
      zoekenden: [...g.zoekenden].reverse(),
      partijen: [...g.partijen].reverse(),
      afspraken: [...g.afspraken].reverse(),
    });
    fc.assert(
      fc.property(eenGrondstof, (g) => expect(naar(verdeel(om(g)))).toEqual(naar(verdeel(g)))),
      { numRuns: 80 },
    );
  });

  it('helpt niet minder mensen om een minimum of een streefgetal te halen', () => {
    fc.assert(
      fc.property(eenGrondstof, (g) => {
        const invoer = stelZoekinvoer(g);
        const kaal = { ...invoer, grenzen: invoer.grenzen.map((x) => ({ ...x, trappen: [] })) };
        const geholpen = (v: Zoekvoorstel) => v.mensen.filter((m) => m.naar).length;
        expect(geholpen(verdeelZoeken(invoer, 'zaad'))).toBeGreaterThanOrEqual(geholpen(verdeelZoeken(kaal, 'zaad')));
      }),
      { numRuns: 80 },
    );
  });

  it('maakt van afspraken die in elkaar liggen één hiërarchie, de rest kruist', () => {
    const p = stelZoekprobleem(
      stelZoekinvoer(
        grondstof(mensen(2), {
          afspraken: [
            afspraak('regio', { wie: ['tiwos', 'tbv'], streef: 10 }),
            afspraak('tiwos-kwartaal', { streef: 4 }),
            afspraak('tilburg-max', { wie: ['tilburg'], maximum: 9 }),
          ],
        }),
      ),
    );
    expect(p.crossing).toEqual([]);
    expect(p.supplierGroups!.find((x) => x.id === 'contingent tiwos-kwartaal')!.parent).toMatch(/regio|tilburg-max/);
  });
});
