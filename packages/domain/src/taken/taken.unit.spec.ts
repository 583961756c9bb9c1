import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isWerkdag, plusWerkdagen } from '../datum/werkdagen.js';
import { leesProfiel } from '../regio/index.js';
import type { Taakdefinitie } from '../regio/taakplan.js';
import {
  maakTaken,
  moetenWachten,
  planTaken,
  planVoor,
  teOpenen,
  termijnVan,
  terugTeDraaien,
  verwachteSleuteldatum,
  werkdagenTeLaat,
  type Taak,
} from './index.js';

const regio = (naam: string) =>
  leesProfiel(JSON.parse(readFileSync(join(import.meta.dirname, `../../../../regio/${naam}.json`), 'utf8')));
const ids = () => {
  let n = 0;
  return () => `taak-${++n}`;
};
const taak = (soort: string, anders: Partial<Taakdefinitie> = {}): Taakdefinitie =>
  ({
    soort,
    eigenaar: 'vestiging',
    opentBij: 'voorlopig-akkoord',
    wachtOp: [],
    termijnWerkdagen: 5,
    duurWerkdagen: 3,
    ongedaan: { hoe: 'trek in', wie: 'vestiging' },
    aanname: true,
    ...anders,
  }) as Taakdefinitie;
const PLAN = [
  taak('overdracht', { alleenBij: 'andere-gemeente', duurWerkdagen: 5 }),
  taak('inkomen', { wachtOp: ['overdracht'], duurWerkdagen: 10 }),
  taak('contract', { opentBij: 'definitief-akkoord', eigenaar: 'verhuurder' }),
  taak('sleutel', {
    opentBij: 'definitief-akkoord',
    wachtOp: ['contract', 'inkomen'],
    duurWerkdagen: 1,
    eigenaar: 'verhuurder',
  }),
  taak('inschrijving', { opentBij: 'verhuisd', wachtOp: ['sleutel'] }),
];
const gereed = (taken: Taak[], ...soorten: string[]): Taak[] =>
  taken.map((t) => (soorten.includes(t.soort) ? { ...t, stand: 'gereed', gereedOp: '2026-03-02' } : t));
const soorten = (taken: readonly Taak[]) => taken.map((t) => t.soort);

describe('het takenplan van een plaatsing', () => {
  it('laat weg wat niet nodig is, zonder een ander te vroeg te openen', () => {
    expect(planVoor(PLAN, { andereGemeente: false }).map((t) => [t.soort, t.wachtOp])[0]).toEqual(['inkomen', []]);
    const keten = [
      taak('a'),
      taak('b', { wachtOp: ['a'], alleenBij: 'andere-gemeente' }),
      taak('c', { wachtOp: ['b'] }),
    ];
    expect(planVoor(keten, { andereGemeente: false }).at(-1)?.wachtOp).toEqual(['a']);
  });

  it('opent tegelijk wat niet op elkaar wacht', () => {
    const taken = maakTaken(PLAN, { andereGemeente: true }, ids());
    expect(soorten(teOpenen(taken, {}))).toEqual([]);
    expect(soorten(teOpenen(taken, { 'voorlopig-akkoord': '2026-03-02' }))).toEqual(['overdracht']);
    const momenten = { 'voorlopig-akkoord': '2026-03-02', 'definitief-akkoord': '2026-03-09' } as const;
    expect(soorten(teOpenen(gereed(taken, 'overdracht'), momenten))).toEqual(['inkomen', 'contract']);
    expect(soorten(teOpenen(gereed(taken, 'overdracht', 'inkomen', 'contract'), momenten))).toEqual(['sleutel']);
  });

  it('zet weer op wacht wat rust op iets dat ongedaan werd', () => {
    const taken = gereed(maakTaken(PLAN, { andereGemeente: true }, ids()), 'contract').map((t): Taak =>
      t.soort === 'sleutel' ? { ...t, stand: 'open' } : t,
    );
    expect(soorten(moetenWachten(taken))).toEqual(['sleutel']);
  });

  it('draait terug wat begonnen of klaar is, het laatste eerst', () => {
    const taken = gereed(maakTaken(PLAN, { andereGemeente: true }, ids()), 'overdracht', 'inkomen', 'sleutel');
    expect(soorten(terugTeDraaien(taken))).toEqual(['sleutel', 'inkomen', 'overdracht']);
  });

  it('rekent termijnen in werkdagen', () => {
    expect(termijnVan({ termijnWerkdagen: 5 }, '2026-04-02')).toBe('2026-04-13');
    expect([werkdagenTeLaat('2026-04-10', '2026-04-09'), werkdagenTeLaat('2026-04-10', '2026-04-14')]).toEqual([0, 2]);
  });
});

describe('het kritieke pad', () => {
  const taken = maakTaken(PLAN, { andereGemeente: true }, ids());
  const momenten = { 'voorlopig-akkoord': '2026-03-02' } as const;

  it('noemt de keten die de sleutel ophoudt', () => {
    const { pad, eind } = verwachteSleuteldatum(taken, momenten, '2026-03-02');
    expect(soorten(pad)).toEqual(['overdracht', 'inkomen', 'sleutel']);
    expect(eind).toBe(plusWerkdagen('2026-03-02', 16));
  });

  it('volgt wat een eigenaar verwacht, en wat al klaar is', () => {
    const sneller = taken.map((t): Taak => (t.soort === 'overdracht' ? { ...t, verwachtOp: '2026-03-03' } : t));
    expect(verwachteSleuteldatum(sneller, momenten, '2026-03-02').eind).toBe(plusWerkdagen('2026-03-03', 11));
    const klaar = verwachteSleuteldatum(gereed(taken, 'overdracht', 'inkomen'), momenten, '2026-03-04');
    expect(soorten(klaar.pad)).toEqual(['contract', 'sleutel']);
  });

  it('is de echte dag zodra de sleutel gegeven is', () => {
    expect(verwachteSleuteldatum(taken, { ...momenten, sleutel: '2026-03-20' }, '2026-04-01')).toMatchObject({
      eind: '2026-03-20',
      pad: [],
    });
  });

  it('wordt nooit korter als een taak langer duurt, en eindigt op een werkdag', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.integer({ min: 1, max: 20 }), (i, meer) => {
        const langer = taken.map((t, n) => (n === i ? { ...t, duurWerkdagen: t.duurWerkdagen + meer } : t));
        const eind = verwachteSleuteldatum(langer, momenten, '2026-03-02').eind;
        return eind >= verwachteSleuteldatum(taken, momenten, '2026-03-02').eind && isWerkdag(eind);
      }),
    );
  });

  it('begint een taak niet voor haar moment', () => {
    const later = { ...momenten, 'definitief-akkoord': '2026-04-15' } as const;
    expect(verwachteSleuteldatum(taken, later, '2026-03-02').eind).toBe(plusWerkdagen('2026-04-15', 4));
  });

  it('telt in een plan zonder sleuteltaak alles wat voor de sleutel opent', () => {
    const zonder = maakTaken(PLAN.slice(0, 3), { andereGemeente: true }, ids());
    const met = [
      ...zonder,
      ...maakTaken(
        [taak('nazorg', { opentBij: 'sleutel', duurWerkdagen: 90 })],
        { andereGemeente: true },
        () => 'taak-na',
      ),
    ];
    expect(soorten(verwachteSleuteldatum(met, momenten, '2026-03-02').pad)).toEqual(['overdracht', 'inkomen']);
  });

  it('verschuift precies als een taak op het pad verschuift', () => {
    const nu = planTaken(taken, momenten, '2026-03-02', (t) => t.soort === 'sleutel');
    for (const t of taken) {
      const later = planTaken(
        taken.map((x) => (x === t ? { ...x, duurWerkdagen: x.duurWerkdagen + 1 } : x)),
        momenten,
        '2026-03-02',
        (x) => x.soort === 'sleutel',
      );
      expect([t.soort, later.eind > nu.eind]).toEqual([t.soort, nu.pad.includes(t)]);
    }
  });
});

describe.each(['hart-van-brabant', 'drenthe', 'breda', 'helmond', 'zuid-kennemerland-ijmond'])(
  'het plan van %s',
  (naam) => {
    it.each([true, false])('loopt tot de laatste taak (andere gemeente: %s)', (andereGemeente) => {
      let taken = maakTaken(regio(naam).taakplan, { andereGemeente }, ids());
      const momenten = {
        'voorlopig-akkoord': '2026-03-02',
        'definitief-akkoord': '2026-03-02',
        sleutel: '2026-03-02',
        verhuisd: '2026-03-02',
      } as const;
      for (let open = teOpenen(taken, momenten); open.length > 0; open = teOpenen(taken, momenten))
        taken = gereed(taken, ...soorten(open));
      expect(taken.filter((t) => t.stand !== 'gereed')).toEqual([]);
      expect(taken.every((t) => t.ongedaan.hoe && t.ongedaan.wie)).toBe(true);
    });
  },
);
