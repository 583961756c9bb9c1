import fc from 'fast-check';
import { plusDagen, verschilInDagen } from '../datum/datum.js';
import type { Dekking, Dossierbeeld, Knelpunt, Lijn } from './dekking.js';
import { GEEN_GAT, knelpunten, vergelijkKnelpunten, venster } from './knelpunten.js';
import { DATUMREGELS, LIJNREGELS, regelsOp } from './regels.js';

const vandaag = '2026-03-02';
const leden = ['anna', 'bert'];
const lijnen: Lijn[] = ['dak', 'inkomen', 'ondersteuning', 'dag'];
const alleenLijnen = { lijnen: LIJNREGELS, datums: [] };
const dag = (n: number) => plusDagen(vandaag, n);

const melding: fc.Arbitrary<Dekking> = fc
  .tuple(
    fc.constantFrom(...leden),
    fc.constantFrom(...lijnen),
    fc.constantFrom('gedekt', 'gedekt', 'niet-gedekt', 'onbekend'),
    fc.integer({ min: -3, max: 20 }),
    fc.option(fc.integer({ min: 0, max: 12 })),
  )
  .map(([lid, lijn, stand, van, duur]) => ({
    lid,
    lijn,
    stand: stand as Dekking['stand'],
    van: dag(van),
    tot: duur === null ? null : dag(van + duur),
  }));
const beeld: fc.Arbitrary<Dossierbeeld> = fc.record({
  vandaag: fc.constant(vandaag),
  leden: fc.constant(leden),
  dekking: fc.array(melding, { maxLength: 14 }),
  datums: fc.record({
    sleutel: fc.integer({ min: -2, max: 8 }).map(dag),
    verhuizing: fc.option(fc.integer({ min: 0, max: 10 }).map(dag)),
  }),
});
const gedekt = (lid: string, lijn: Lijn, van: string, tot: string | null = null): Dekking => ({
  lid,
  lijn,
  stand: 'gedekt',
  van,
  tot,
});
const kern = (k: Knelpunt) => `${k.lid} ${k.lijn} ${k.van} ${k.tot} ${k.regel}`;

/** A short look ahead, so that the edges of the window are met often. */
const KORT = { ...GEEN_GAT, vooruitDagen: 4 };

describe('wetten van de gatbewaker', () => {
  it('geen knelpunt als, en alleen als, elke bewaakte dag gedekt is', () => {
    fc.assert(
      fc.property(beeld, (b) => {
        const open = new Set<string>();
        for (const regel of LIJNREGELS) {
          const w = venster(regel, b, KORT);
          for (let n = 0; w && n <= verschilInDagen(w.van, w.tot); n += 1)
            for (const lid of leden) {
              const d = plusDagen(w.van, n);
              if (
                !b.dekking.some(
                  (m) =>
                    m.lid === lid &&
                    m.lijn === regel.lijn &&
                    m.stand === 'gedekt' &&
                    m.van <= d &&
                    (!m.tot || d <= m.tot),
                )
              )
                open.add(`${lid} ${regel.lijn} ${d}`);
            }
        }
        const genoemd = new Set<string>();
        for (const k of knelpunten(b, KORT, alleenLijnen))
          for (let n = 0; n <= verschilInDagen(k.van, k.tot as string); n += 1)
            genoemd.add(`${k.lid} ${k.lijn} ${plusDagen(k.van, n)}`);
        expect(genoemd).toEqual(open);
      }),
    );
  });

  it('een gat dekken haalt precies dat knelpunt weg', () => {
    fc.assert(
      fc.property(beeld, fc.nat(), (b, kies) => {
        const voor = knelpunten(b, KORT, alleenLijnen);
        const k = voor[kies % Math.max(1, voor.length)];
        fc.pre(k !== undefined);
        const na = knelpunten(
          { ...b, dekking: [...b.dekking, gedekt(k.lid, k.lijn, k.van, k.tot)] },
          KORT,
          alleenLijnen,
        );
        expect(na.map(kern)).toEqual(voor.filter((ander) => ander !== k).map(kern));
        expect(vergelijkKnelpunten(voor, na)).toMatchObject({ ontstaan: [], opgelost: [k] });
      }),
    );
  });

  it('meer dekking geeft nooit meer open dagen, en de volgorde van melden maakt niet uit', () => {
    const open = (b: Dossierbeeld) =>
      knelpunten(b, KORT, alleenLijnen).reduce((n, k) => n + verschilInDagen(k.van, k.tot as string) + 1, 0);
    fc.assert(fc.property(beeld, melding, (b, m) => open({ ...b, dekking: [...b.dekking, m] }) <= open(b)));
    fc.assert(
      fc.property(beeld, (b) => expect(knelpunten({ ...b, dekking: b.dekking.toReversed() })).toEqual(knelpunten(b))),
    );
  });

  it('twee keer kijken verandert niets', () => {
    fc.assert(
      fc.property(beeld, (b) =>
        expect(vergelijkKnelpunten(knelpunten(b), knelpunten(b))).toEqual({
          ontstaan: [],
          gewijzigd: [],
          opgelost: [],
        }),
      ),
    );
  });
});

describe('de gatbewaker', () => {
  const basis: Dossierbeeld = {
    vandaag,
    leden: ['anna'],
    dekking: lijnen.map((lijn) => gedekt('anna', lijn, vandaag)),
    datums: { sleutel: '2026-04-01', verhuizing: '2026-04-03' },
  };
  const zonder = (lijn: Lijn, ...erbij: Dekking[]): Dossierbeeld => ({
    ...basis,
    dekking: [...basis.dekking.filter((d) => d.lijn !== lijn), ...erbij],
  });

  it('noemt de dagen tussen sleutel en nieuwe uitkering, met wie het oplost', () => {
    const laat = zonder('inkomen', gedekt('anna', 'inkomen', '2026-04-08'));
    expect(knelpunten(laat)).toEqual([
      expect.objectContaining({
        lid: 'anna',
        lijn: 'inkomen',
        van: '2026-04-01',
        tot: '2026-04-07',
        soort: 'gat',
        eigenaar: 'vestiging',
        regel: 'inkomen-na-sleutel',
      }),
    ]);
    expect(knelpunten(zonder('inkomen', gedekt('anna', 'inkomen', '2026-04-01')))).toEqual([]);
  });

  it('onderscheidt niet gedekt van niet bekend', () => {
    const soort = (...erbij: Dekking[]) => knelpunten(zonder('inkomen', ...erbij)).map((k) => k.soort);
    const meld = (stand: Dekking['stand'], van: string, tot: string | null = null): Dekking => ({
      lid: 'anna',
      lijn: 'inkomen',
      stand,
      van,
      tot,
    });
    expect(soort()).toEqual(['onbekend']);
    expect(soort(meld('onbekend', vandaag))).toEqual(['onbekend']);
    expect(soort(meld('niet-gedekt', vandaag))).toEqual(['gat']);
    expect(soort(meld('onbekend', vandaag), meld('niet-gedekt', '2026-04-01', '2026-04-01'))).toEqual(['gat']);
    expect(soort(meld('gedekt', '2026-04-08'))).toEqual(['gat']);
    expect(soort(meld('gedekt', '2026-04-08', '2026-04-20'), meld('onbekend', '2026-04-21'))).toEqual([
      'gat',
      'onbekend',
    ]);
  });

  it('legt een gat in het dak vanaf de sleuteldag bij de verhuurder', () => {
    const wie = (tot: string) => knelpunten(zonder('dak', gedekt('anna', 'dak', vandaag, tot))).map((k) => k.eigenaar);
    expect([wie('2026-03-30'), wie('2026-03-31')]).toEqual([['aanmelder'], ['verhuurder']]);
  });

  it('legt inkomen bij zorg als geen gemeente het betaalt', () => {
    expect(knelpunten({ ...zonder('inkomen'), inkomenDoor: { anna: 'hoofdbegeleider' } })[0]).toMatchObject({
      eigenaar: 'hoofdbegeleider',
      soort: 'onbekend',
    });
  });

  it('bewaakt begeleiding vanaf de verhuizing, en het dak vanaf vandaag', () => {
    const begeleiding = zonder('ondersteuning', gedekt('anna', 'ondersteuning', '2026-04-14'));
    expect(knelpunten(begeleiding)[0]).toMatchObject({
      van: '2026-04-03',
      tot: '2026-04-13',
      regel: 'begeleiding-na-verhuizing',
    });
    const dak = zonder('dak', gedekt('anna', 'dak', vandaag, '2026-03-20'), gedekt('anna', 'dak', '2026-04-02'));
    expect(knelpunten(dak)[0]).toMatchObject({ van: '2026-03-21', tot: '2026-04-01', eigenaar: 'aanmelder' });
    expect(knelpunten(zonder('dak', gedekt('anna', 'dak', vandaag, '2026-04-10')))[0]).toMatchObject({
      van: '2026-04-11',
      eigenaar: 'verhuurder',
    });
  });

  it('laat een lijn open zo lang als de regio toestaat', () => {
    const gaten = { toegestaanDagen: { ...GEEN_GAT.toegestaanDagen, dag: 28 }, vooruitDagen: 60 };
    expect(knelpunten(zonder('dag', gedekt('anna', 'dag', '2026-05-01')), gaten)).toEqual([]);
    expect(knelpunten(zonder('dag', gedekt('anna', 'dag', '2026-05-02')), gaten)).toHaveLength(1);
  });

  it('ziet twee huren, huur voor huurtoeslag, huur voor inkomen en een lege woning, voorbij wat mag', () => {
    const regels = (datums: Dossierbeeld['datums']) =>
      knelpunten({ ...basis, datums: { ...basis.datums, huurIngang: '2026-04-01', ...datums } }).map(
        (k) => `${k.regel} ${k.van}…${k.tot} ${k.eigenaar}`,
      );
    expect(
      regels({
        plekTot: '2026-04-16',
        'taak:inschrijving': '2026-04-30',
        'taak:inkomen-geregeld': '2026-04-08',
        'taak:verhuizing-voorbereid': '2026-04-11',
      }),
    ).toEqual([
      'eerste-huur-voor-inkomen 2026-04-01…2026-04-07 vestiging',
      'huurtoeslag-na-inschrijving 2026-04-01…2026-04-29 hoofdbegeleider',
      'twee-huren 2026-04-01…2026-04-15 vestiging',
      'woning-niet-ingericht 2026-04-03…2026-04-10 aanmelder',
    ]);
    expect(
      regels({
        plekTot: '2026-04-15',
        inschrijving: '2026-04-29',
        'taak:inkomen-geregeld': '2026-04-01',
        'taak:verhuizing-voorbereid': '2026-04-10',
      }),
    ).toEqual([]);
    expect(regels({})).toEqual([]);
  });

  it('gelooft de inschrijving zelf boven wat ervan verwacht werd, en laat rusten wat voorbij is', () => {
    const datums = { ...basis.datums, huurIngang: '2026-01-05', 'taak:inschrijving': '2026-05-01' } as const;
    expect(knelpunten({ ...basis, datums }).map((k) => k.regel)).toEqual(['huurtoeslag-na-inschrijving']);
    expect(knelpunten({ ...basis, datums: { ...datums, inschrijving: vandaag } })).toEqual([]);
    expect(knelpunten({ ...basis, datums: { ...datums, inschrijving: plusDagen(vandaag, 1) } })).toHaveLength(1);
    expect(knelpunten({ ...basis, leden: [], datums })).toEqual([]);
  });

  it('zegt van een verschoven gat dat het verschoof, niet dat er een nieuw is', () => {
    const eerst = knelpunten(zonder('inkomen', gedekt('anna', 'inkomen', '2026-04-08')));
    const later = knelpunten(zonder('inkomen', gedekt('anna', 'inkomen', '2026-04-15')));
    expect(vergelijkKnelpunten(eerst, later)).toEqual({
      ontstaan: [],
      gewijzigd: [{ van: eerst[0], naar: later[0] }],
      opgelost: [],
    });
  });

  it('ziet ook dat alleen eind, soort of eigenaar verandert, en herkent een gat zonder eind', () => {
    const [k] = knelpunten(zonder('inkomen', gedekt('anna', 'inkomen', '2026-04-08'))) as [Knelpunt];
    const { tot: _, ...open } = k;
    for (const anders of [
      { ...k, tot: '2026-04-06' },
      { ...k, soort: 'onbekend' },
      { ...k, eigenaar: 'herkomst' },
      open,
    ] as Knelpunt[]) {
      expect(vergelijkKnelpunten([k], [anders]).gewijzigd).toEqual([{ van: k, naar: anders }]);
      expect(vergelijkKnelpunten([anders], [k]).gewijzigd).toEqual([{ van: anders, naar: k }]);
    }
    const veelLater = { ...k, van: '2026-06-01', tot: '2026-06-02' };
    expect(vergelijkKnelpunten([k], [veelLater])).toEqual({ ontstaan: [veelLater], gewijzigd: [], opgelost: [k] });
    expect(vergelijkKnelpunten([{ ...k, tot: null as never }], [open])).toEqual({
      ontstaan: [],
      gewijzigd: [],
      opgelost: [],
    });
  });

  it('gebruikt van elke regel de hoogste versie die al geldt, en noemt van elke regel de bron', () => {
    const v2 = { ...LIJNREGELS[1], versie: 2, geldigVan: '2026-07-01' } as (typeof LIJNREGELS)[number];
    expect(regelsOp([...LIJNREGELS, v2], '2026-06-30')).toContain(LIJNREGELS[1]);
    expect(regelsOp([...LIJNREGELS, v2], '2026-07-01')).not.toContain(LIJNREGELS[1]);
    expect([...LIJNREGELS, ...DATUMREGELS].every((regel) => regel.bron && regel.versie >= 1)).toBe(true);
  });
});
