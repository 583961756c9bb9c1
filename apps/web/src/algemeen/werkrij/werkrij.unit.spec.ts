import type { Werk } from '../../api/werkplek.js';
import { doorzoekbaar, leesFilter, soortenVan, zeef } from './filter.js';
import { dagzin, deelIn, groepVan } from './indelen.js';
import { houdStabiel } from './stabiel.js';

const NU = '2026-11-23'; // a Monday
const WIJ = { naam: 'matchingspunt', titel: 'Matchingspunt Hart van Brabant' };
const werk = (over: Partial<Werk> = {}): Werk => ({
  id: '1',
  soort: 'besluit',
  titel: 'Beoordeel een weigering',
  zin: 'De woning ligt ver van Korvel.',
  aanZet: WIJ.titel,
  pad: '/',
  ...over,
});

describe('het indelen van de werkrij', () => {
  it.each([
    ['2026-11-22', 'te-laat'],
    [NU, 'vandaag'],
    ['2026-11-24', 'deze-week'],
    ['2026-11-29', 'deze-week'],
    ['2026-11-30', 'later'],
    [undefined, 'later'],
  ])('zet termijn %s onder %s', (termijn, groep) => {
    expect(groepVan(werk({ ...(termijn && { termijn }) }), NU, WIJ)).toBe(groep);
  });

  it('zet apart wat een ander moet doen, tenzij het te laat is', () => {
    expect(groepVan(werk({ aanZet: 'TBV Wonen', termijn: NU }), NU, WIJ)).toBe('wacht');
    expect(groepVan(werk({ aanZet: 'TBV Wonen', termijn: '2026-11-20' }), NU, WIJ)).toBe('te-laat');
  });

  it('zet binnen een groep de vroegste termijn voorop en laat lege groepen weg', () => {
    const rijen = [
      werk({ id: 'b', termijn: '2026-11-21' }),
      werk({ id: 'a', termijn: '2026-11-20' }),
      werk({ id: 'c' }),
    ];
    expect(deelIn(rijen, NU, WIJ).map(([g, r]) => [g, r.map((w) => w.id)])).toEqual([
      ['te-laat', ['a', 'b']],
      ['later', ['c']],
    ]);
  });

  it('opent op zondag niet de week erna', () => {
    expect(groepVan(werk({ termijn: '2026-11-30' }), '2026-11-29', WIJ)).toBe('later');
  });

  it.each<[Werk[], string]>([
    [[], 'Er is nu niets dat jou vraagt.'],
    [
      [werk({ termijn: '2026-11-20' }), werk({ termijn: NU }), werk({ termijn: NU })],
      'Eén ding is te laat en twee dingen moeten vandaag.',
    ],
    [[werk({ termijn: NU })], 'Eén ding moet vandaag. Niets is te laat.'],
    [[werk({ termijn: '2026-11-25' })], 'Vandaag moet er niets. Deze week vraagt één ding om een antwoord.'],
  ])('zegt de dag in één zin', (rijen, zin) => {
    expect(dagzin(rijen, NU, WIJ)).toBe(zin);
  });
});

describe('het zoeken in de werkrij', () => {
  const rijen = [
    werk({ id: 'a', casusnummer: 'HVB-26-0417-K' }),
    werk({ id: 'b', soort: 'toelating', titel: 'Laat toe', zin: 'Café' }),
  ].map(doorzoekbaar);
  const ids = (filter: Parameters<typeof zeef>[1]) => zeef(rijen, filter, 'ik').map((w) => w.id);

  it.each([
    ['hvb 26 0417', ['a']],
    ['0417k', ['a']],
    ['cafe', ['b']],
    ['toe laat', ['b']],
    ['niets hiervan', []],
    ['', ['a', 'b']],
  ])('vindt met %j', (zoek, verwacht) => {
    expect(ids({ zoek })).toEqual(verwacht);
  });

  it('houdt over wat van mij is, of van niemand', () => {
    const van = (gebruiker: string) =>
      doorzoekbaar(werk({ id: gebruiker, opgepaktDoor: { gebruiker, naam: 'N', sinds: NU } }));
    const drie = [van('ik'), van('ander'), doorzoekbaar(werk({ id: 'vrij' }))];
    expect(zeef(drie, { wie: 'mijn' }, 'ik').map((w) => w.id)).toEqual(['ik']);
    expect(zeef(drie, { wie: 'vrij' }, 'ik').map((w) => w.id)).toEqual(['vrij']);
  });

  it('telt de soorten, de meeste voorop', () => {
    expect(soortenVan([werk(), werk(), werk({ soort: 'toelating' })])).toEqual([
      ['besluit', 2],
      ['toelating', 1],
    ]);
  });

  it('leest uit het adres alleen wat een filter is', () => {
    expect(leesFilter({ zoek: 'x', wie: 'iedereen', soort: 3, vreemd: 'y', gekozen: '7' })).toEqual({
      zoek: 'x',
      gekozen: '7',
    });
  });
});

describe('een rij die verandert terwijl iemand kijkt', () => {
  it('laat nieuw werk wachten, werkt bij wat er staat en laat weg wat weg is', () => {
    const [a, b, c] = [werk({ id: 'a' }), werk({ id: 'b' }), werk({ id: 'c' })];
    const a2 = { ...a, titel: 'Anders' };
    expect(houdStabiel([a, b], [c, a2])).toEqual({ rijen: [a2], wachten: [c] });
  });

  it('haalt de rij die open staat niet weg', () => {
    const a = werk({ id: 'a' });
    expect(houdStabiel([a], [], 'a')).toEqual({ rijen: [a], wachten: [] });
  });
});
