import type { Grens, Verdeling } from '../gemeen/typen.js';
import { bewijszin, grensnaam, knellend, perHulp, verdelingzin } from './zeg-verdeling.js';

const v = (over: Partial<Verdeling> = {}): Verdeling =>
  ({
    stand: 'klaar',
    geplaatst: 2,
    bewezen: true,
    nietGeplaatst: [],
    grenzen: [],
    waarde: 90,
    bovengrens: 90,
    ...over,
  }) as Verdeling;
const grens = (over: Partial<Grens>): Grens => ({ id: 'g', soort: 'buurt', waarden: {}, bron: '', ...over });
const wie = (casusnummer: string, hulp: Verdeling['nietGeplaatst'][number]['hulp']) => ({
  casus: casusnummer,
  casusnummer,
  mogelijk: 0,
  ...(hulp && { hulp }),
});

describe('wat over een verdeling te zeggen is', () => {
  it.each<[Verdeling, string | undefined, string]>([
    [v(), undefined, 'Twee mensen krijgen een woning, en beter kan niet onder de afspraken van de regio.'],
    [
      v({ bewezen: false, nietGeplaatst: [wie('a', { soort: 'woningen' })] }),
      'Buurt Noord',
      'Twee mensen krijgen een woning. Eén wacht nog. Buurt Noord knelt het meest.',
    ],
    [
      v({ stand: 'loopt', voortgang: { stap: 'uitleggen' } }),
      undefined,
      'De verdeling schrijft op waarom. Je hoeft niet te wachten.',
    ],
    [
      v({ stand: 'afgebroken', reden: 'gestopt' }),
      undefined,
      'Deze verdeling is afgebroken (gestopt) en heeft geen uitkomst.',
    ],
  ])('%#', (verdeling, knelt, zin) => {
    expect(verdelingzin(verdeling, knelt)).toBe(zin);
  });

  it('zet de afspraak die het meest kost voorop, en zonder getal achteraan', () => {
    const grenzen = [grens({ id: 'a', knelt: true }), grens({ id: 'b', knelt: true, prijs: 41 }), grens({ id: 'c' })];
    expect(knellend(v({ grenzen })).map((g) => g.id)).toEqual(['b', 'a']);
  });

  it('noemt een afspraak bij haar naam', () => {
    const waarden = { gebied: 'GM0855', hoofdbegeleider: 'Z' };
    expect(grensnaam({ soort: 'begeleiding', waarden }, () => 'SMO Traverse')).toBe(
      'Begeleiding van SMO Traverse in Tilburg',
    );
  });

  it('telt wie wacht bij wat zou helpen, het meeste voorop', () => {
    const niet = [
      wie('a', { soort: 'woningen' }),
      wie('b', { soort: 'regel', code: 'gebied GM0785', aantal: 2 }),
      wie('c', { soort: 'regel', code: 'gebied GM0785', aantal: 1 }),
      wie('d', { soort: 'grens', grens: 'x' }),
    ];
    expect(perHulp(niet, () => 'Buurt Noord').map(([hulp, n]) => [hulp, n.length])).toEqual([
      ['breder zoeken in Goirle', 2],
      ['één plek meer: Buurt Noord', 1],
      ['meer woningen die passen', 1],
    ]);
  });

  it('zegt of het beter kan', () => {
    expect([bewijszin(v()), bewijszin(v({ bewezen: false, bovengrens: 97 }))]).toEqual([
      'kan niet hoger: verschil 0',
      'kan hoogstens 7 punten hoger',
    ]);
  });
});
