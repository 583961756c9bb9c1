import { isWerkdag } from '../datum/werkdagen.js';
import { ONTVANGERS, partijrolVan } from '../rol/rollen.js';
import { gegevenVan, mag } from '../vrijgave/mag.js';
import {
  nazorgmomenten,
  SIGNALEN,
  toetsOmklap,
  volgmomenten,
  zietVan,
  type Omklapbesluit,
  type Signaal,
} from './index.js';

describe('signalen na de verhuizing', () => {
  const signalen = Object.keys(SIGNALEN) as Signaal[];

  it.each(signalen)('%s vertelt niemand meer dan de vrijgavetabel toelaat', (signaal) => {
    const teVeel = ONTVANGERS.flatMap((o) =>
      zietVan(signaal, o).filter((g) => !mag(g, o, 'sleutel') && gegevenVan(g)?.eigenaar !== partijrolVan(o)),
    );
    expect(teVeel).toEqual([]);
  });

  it('terugval: de corporatie weet wie te bellen en het matchingspunt tot wanneer, geen van beide waarom', () => {
    expect(zietVan('terugval', 'corporatie')).toEqual(['nazorg.opgeschaald', 'nazorg.bel']);
    expect(zietVan('terugval', 'matching')).toEqual(['nazorg.extraAandachtTot']);
    expect([...zietVan('terugval', 'vestiging'), ...zietVan('terugval', 'herkomst')]).toEqual([]);
  });

  it('achterstand komt niet bij het matchingspunt', () => {
    expect(zietVan('achterstand', 'matching')).toEqual([]);
  });
});

describe('ritme', () => {
  const plan = [
    { soort: 'huisbezoek', naWeken: 1, wie: 'hoofdbegeleider' },
    { soort: 'evaluatie', naWeken: 6, wie: 'hoofdbegeleider' },
    { soort: 'omklapgesprek', naWeken: 48, wie: 'hoofdbegeleider' },
  ] as const;

  it('plant de momenten van de regio op werkdagen, in volgorde', () => {
    const momenten = nazorgmomenten(plan, '2026-03-27');
    expect(momenten.map((m) => `${m.soort} ${m.op}`)).toEqual([
      'huisbezoek 2026-04-07',
      'evaluatie 2026-05-08',
      'omklapgesprek 2027-02-26',
    ]);
  });

  it('gaat door in het ritme van de regio tot het eind van de proef', () => {
    const momenten = nazorgmomenten(plan, '2026-03-02', { ritmeWeken: 13, tot: '2027-03-02' });
    expect(momenten.filter((m) => m.soort === 'evaluatie')).toHaveLength(4);
    expect(momenten.every((m) => isWerkdag(m.op))).toBe(true);
    expect(nazorgmomenten(plan, '2026-03-02', { ritmeWeken: 0, tot: '2027-03-02' })).toHaveLength(3);
  });

  it('houdt de laatste evaluatie op de slotdag van de proef zelf', () => {
    const op = (tot: string) => nazorgmomenten([], '2026-03-02', { ritmeWeken: 1, tot }).map((m) => m.op);
    expect(op('2026-03-16')).toEqual(['2026-03-09', '2026-03-16']);
    expect(op('2026-03-15')).toEqual(['2026-03-09']);
  });

  it('volgt na afsluiten op 6, 12 en 24 maanden', () => {
    expect(volgmomenten('2026-08-31', [6, 12, 24]).map((m) => m.op)).toEqual([
      '2027-03-01',
      '2027-08-31',
      '2028-08-31',
    ]);
  });
});

describe('omklap', () => {
  const criteria = ['huur-op-tijd', 'woning-op-orde'];
  const goed: Omklapbesluit = {
    uitkomst: 'omgeklapt',
    op: '2027-03-01',
    criteria: criteria.map((code) => ({ code, voldaan: true })),
    ja: ['corporatie', 'hoofdbegeleider', 'persoon'],
  };
  const code = (anders: Partial<Omklapbesluit>) => {
    try {
      toetsOmklap({ ...goed, ...anders }, criteria);
    } catch (fout) {
      return (fout as { code: string }).code;
    }
    return 'goed';
  };

  it('gaat door als alle drie ja zeggen, ook als een punt nog niet gehaald is', () => {
    expect(code({})).toBe('goed');
    expect(code({ criteria: criteria.map((c) => ({ code: c, voldaan: false })) })).toBe('goed');
    expect(code({ ja: ['corporatie', 'hoofdbegeleider'] })).toBe('omklap-zonder-akkoord');
  });

  it('wil elk punt besproken zien', () => {
    expect(code({ criteria: [] })).toBe('omklap-criterium-open');
    expect(code({ criteria: goed.criteria.slice(1) })).toBe('omklap-criterium-open');
  });

  it('verlengt tot een latere dag, en stopt nooit zonder plan B', () => {
    expect([
      code({ uitkomst: 'verlengd' }),
      code({ uitkomst: 'verlengd', verlengdTot: '2027-03-01' }),
      code({ uitkomst: 'verlengd', verlengdTot: '2027-09-01', ja: [] }),
    ]).toEqual(['omklap-zonder-datum', 'omklap-zonder-datum', 'goed']);
    expect([code({ uitkomst: 'niet' }), code({ uitkomst: 'niet', planB: 'andere-woning', ja: [] })]).toEqual([
      'omklap-zonder-plan-b',
      'goed',
    ]);
  });
});
