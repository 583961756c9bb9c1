import { describe, expect, it } from '@jest/globals';
import type { Casus, Vraag } from '../kern/typen.js';
import { huidigeVragen, voorbereiding, weg, type Dossier, type Stapnaam } from './weg.js';
import { clientenzin, fase, zegCasus } from './zin.js';

const LID = { lid: 'l1', soort: 'volwassene', rol: 'aanvrager', dubbel: false };
const casus = (anders: Partial<Casus> = {}): Casus =>
  ({ casus: 'c', stand: 'toegelaten', leden: [LID], vertegenwoordigers: [], aandacht: [], ...anders }) as Casus;
const vraag = (anders: Partial<Vraag> = {}): Vraag =>
  ({
    verzoek: 'v1',
    kandidaatstelling: 'k1',
    voordracht: 'd1',
    ronde: 1,
    rol: 'persoon',
    stand: 'open',
    antwoordVoor: '2026-03-20',
    ...anders,
  }) as Vraag;
const dossier = (anders: Partial<Dossier> = {}): Dossier => ({
  casus: casus(),
  vragen: [],
  vrijgaven: [],
  bezichtigingen: [],
  begeleiding: { casus: 'c', bijOns: true, ondersteuning: [], daginvulling: [], eigenInkomen: [], evaluaties: [] },
  plan: false,
  momenten: [],
  ...anders,
});
const nu = (d: Dossier): Stapnaam[] =>
  weg(d)
    .filter((s) => s.stand === 'nu')
    .map((s) => s.naam);
const plaatsing = {
  plaatsing: 'p',
  kandidaatstelling: 'k1',
  stand: 'voorwaardelijk',
  startOp: '2026-04-01',
} as NonNullable<Dossier['plaatsing']>;

describe('de weg van een casus', () => {
  it('begint bij de aanmelding, en is dan van zorg tot zij is ingediend', () => {
    const stap = (stand: string) => weg(dossier({ casus: casus({ stand }) }))[0];
    expect(stap('concept')).toMatchObject({ stand: 'nu', wie: 'zorg' });
    expect(stap('aanvulling')).toMatchObject({ stand: 'nu', wie: 'zorg' });
    expect(stap('ingediend')).toMatchObject({ stand: 'nu', wie: 'matching' });
    expect(stap('ingetrokken')).toMatchObject({ stand: 'vervallen' });
  });

  it('vraagt zorg zolang er nog een toezegging open is, daarna de cliënt', () => {
    const toezegging = vraag({ verzoek: 'v2', rol: 'hoofdbegeleider' });
    expect(nu(dossier())).toEqual(['zoeken']);
    const beide = dossier({ vragen: [vraag(), toezegging] });
    expect(nu(beide)).toEqual(['antwoord']);
    expect(weg(beide)[2]?.wie).toBe('zorg');
    const rest = dossier({ vragen: [vraag(), { ...toezegging, stand: 'beantwoord', antwoord: 'ja' }] });
    expect(weg(rest)[2]?.wie).toBe('inwoner');
  });

  it('telt een vraag over een woning die voorbij is niet meer mee', () => {
    const oud = vraag({ stand: 'vervallen', kandidaatstelling: 'k0' });
    expect(huidigeVragen({ vragen: [oud] })).toEqual([]);
    expect(nu(dossier({ vragen: [oud] }))).toEqual(['zoeken']);
  });

  it('vraagt na het voorlopig ja tegelijk om de naam en om de begeleiding', () => {
    const ja = vraag({ stand: 'beantwoord', antwoord: 'ja' });
    expect(nu(dossier({ vragen: [ja], plaatsing }))).toEqual(['naam', 'voorbereiden']);
    const vrijgaven = [{ id: 'x', casus: 'c', voordracht: 'd1', aan: '1', op: '2026-03-10' }];
    expect(nu(dossier({ vragen: [ja], plaatsing, vrijgaven }))).toEqual(['bezichtiging', 'voorbereiden']);
  });

  it('noemt de begeleiding pas geregeld als er doelen zijn en elke volwassene een eerste dag en een dag heeft', () => {
    const begeleiding = {
      ...dossier().begeleiding,
      ondersteuning: [{ lid: 'l1', vanaf: '2026-04-01' }],
      daginvulling: [{ lid: 'l1', vanaf: '2026-04-01' }],
    };
    const twee = casus({ leden: [LID, { ...LID, lid: 'l2', rol: 'partner' }] });
    expect(voorbereiding({ casus: casus(), begeleiding, plan: true })).toEqual({ plan: true, start: true, dag: true });
    expect(voorbereiding({ casus: twee, begeleiding, plan: true })).toEqual({ plan: true, start: false, dag: false });
  });

  it('houdt na de sleutel verhuizing en vrije plek uit elkaar', () => {
    const met = (anders: Partial<Casus>) =>
      nu(dossier({ casus: casus({ sleutelOp: '2026-04-01', ...anders }), plan: true }));
    expect(met({})).toEqual(['verhuizing']);
    expect(met({ verhuisdOp: '2026-04-02' })).toEqual(['plek', 'nazorg']);
    expect(met({ verhuisdOp: '2026-04-02', plekVrijOp: '2026-04-03', ondersteuningTot: '2027-04-01' })).toEqual([]);
  });
});

describe('wat je erover zegt', () => {
  const zeg = (d: Dossier) => zegCasus(d, weg(d));

  it('noemt eerst wat wij zelf kunnen doen', () => {
    const ja = vraag({ stand: 'beantwoord', antwoord: 'ja' });
    expect(zeg(dossier({ vragen: [ja], plaatsing }))).toMatch(/^Iedereen zei voorlopig ja/);
    expect(zeg(dossier({ vragen: [vraag()] }))).toContain('vrijdag 20 maart 2026');
    expect(zeg(dossier({ casus: casus({ stand: 'concept' }) }))).toContain('nog niets verstuurd');
    expect(
      zeg(dossier({ casus: casus({ kandidaat: { stand: 'geparkeerd', op: '2026-03-01', tot: '2026-04-01' } }) })),
    ).toContain('rust tot en met');
  });

  it('vat een lijst samen in wie zoekt, wie er woont en wie ons vraagt', () => {
    const rij = (anders: object) => ({ casus: 'c', stand: 'toegelaten', aandacht: [], ...anders });
    const rijen = [rij({}), rij({ verhuisdOp: '2026-01-01' }), rij({ plaatsing: 'p' }), rij({ stand: 'concept' })];
    expect(rijen.map(fase)).toEqual(['zoekt', 'woont-er', 'woning', 'concept']);
    expect(clientenzin(rijen, 1)).toBe(
      'Van 4 casussen: 1 zoekt een woning, 1 heeft een woning in zicht, 1 woont er. Eén vraagt nu iets van jullie.',
    );
    expect(clientenzin([], 0)).toContain('Meld iemand aan');
  });
});
