import type { Aanbod, Paar, Reden } from '../gemeen/typen.js';
import { perReden, shortlistzin, vergelijk, vergelijkzin, woningenzin } from './zeg-woning.js';

const NU = '2026-11-23';
const woning = (stand: string, beschikbaarVanaf: string) =>
  ({ stand, woning: { beschikbaarVanaf } }) as Pick<Aanbod, 'stand' | 'woning'>;
const punt = (code: string, punten: number, waarden: Reden['waarden'] = {}): Reden => ({
  code,
  ja: true,
  punten,
  waarden,
});
const paar = (nummer: string, redenen: Reden[]): Paar => ({
  aanbod: 'a',
  casus: nummer,
  casusnummer: nummer,
  past: redenen.every((r) => r.ja),
  score: redenen.reduce((som, r) => som + (r.punten ?? 0), 0),
  redenen,
});
const P = paar('HVB-26-0429-P', [punt('wachttijd', 28, { maanden: 14 }), punt('netwerk', 15), punt('urgentie', 30)]);
const C = paar('HVB-26-0418-C', [punt('wachttijd', 40, { maanden: 20 })]);

describe('wat over woningen te zeggen is', () => {
  it.each([
    [[], 'Er is nu geen woning.'],
    [[woning('verhuurd', NU)], 'Geen woning zoekt nu een kandidaat.'],
    [[woning('in-voordracht', NU)], 'Geen woning zoekt nu een kandidaat; 1 voordracht loopt.'],
    [[woning('beschikbaar', '2026-12-01')], 'Eén woning zoekt een kandidaat. Geen ervan staat leeg.'],
    [
      [woning('beschikbaar', '2026-11-22'), woning('beschikbaar', NU)],
      'Twee woningen zoeken een kandidaat, waarvan er één al leeg staat.',
    ],
  ])('%#', (alle, zin) => {
    expect(woningenzin(alle, NU)).toBe(zin);
  });

  it('zegt wie het best past en hoe ver de volgende is', () => {
    expect(shortlistzin([P, C], 3)).toBe(
      'HVB-26-0429-P past hier het best: urgentie en 14 maanden wachttijd. 0418-C volgt op 33 punten.',
    );
    expect(shortlistzin([C], 0)).toBe('Alleen HVB-26-0418-C past hier: 20 maanden wachttijd.');
    expect(shortlistzin([], 3)).toBe('Van de 3 mensen op de lijst past niemand hier. Hieronder staat waarom.');
  });

  it('telt wie niet past bij de eerste regel die nee zegt, de meeste voorop', () => {
    const nee = (code: string): Reden => ({ code, ja: false, waarden: {} });
    const groepen = perReden([
      paar('a', [nee('te-duur'), nee('te-klein')]),
      paar('b', [nee('te-klein')]),
      paar('c', [nee('te-klein')]),
    ]);
    expect(groepen.map((g) => [g.code, g.paren.length])).toEqual([
      ['te-klein', 2],
      ['te-duur', 1],
    ]);
  });

  it('zet twee kandidaten naast elkaar, het grootste verschil voorop', () => {
    expect(vergelijk(P, C)).toEqual([
      { naam: 'Urgentie', links: 30, rechts: 0, verschil: 30 },
      { naam: 'Netwerk', links: 15, rechts: 0, verschil: 15 },
      { naam: 'Wachttijd', links: 28, rechts: 40, verschil: -12 },
    ]);
    expect(vergelijkzin(C, P)).toBe(
      '0429-P staat 33 punten voor door urgentie en netwerk. Voor 0418-C pleit wachttijd.',
    );
  });
});
