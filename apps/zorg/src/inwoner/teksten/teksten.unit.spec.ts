import { describe, expect, it } from '@jest/globals';
import { keurTekst, WOORDEN_GEMIDDELD, woordenIn, zinnenIn } from './b1.js';
import { en } from './en.js';
import { nl, type Sleutel } from './nl.js';
import { bedragIn, dagIn, momentIn, zegIn } from './teksten.js';

/** As filled in on a page: the longest that is usual. */
const GEVULD: Record<string, string> = {
  dag: 'donderdag 12 maart 2026',
  tot: 'donderdag 12 maart 2026',
  uiterlijk: 'donderdag 12 maart 2026',
  moment: 'donderdag 12 maart 2026 om 14.00 uur',
  adres: 'Lange Voorbeeldstraat 123, Tilburg',
  organisatie: 'SMO Traverse',
  gemeente: 'Gemeente Waalwijk',
  naam: 'Robin',
  nummer: '013-0000016',
  bedrag: '€ 682,96',
  extra: '€ 20',
  n: '3',
  doel: 'weten hoe ver het is',
  aan: 'de gemeente, de verhuurder',
};
const vul = (tekst: string) => tekst.replace(/\{(\w+)\}/g, (_, naam: string) => GEVULD[naam] ?? `{${naam}}`);
const plekken = (tekst: string) => [...tekst.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam ?? '').sort();
const sleutels = Object.keys(nl) as Sleutel[];

describe('de teksten voor bewoners', () => {
  it('bestaan in beide talen, onder dezelfde sleutels en met dezelfde invulplekken', () => {
    expect(Object.keys(en).sort()).toEqual([...sleutels].sort());
    expect(sleutels.filter((s) => plekken(nl[s]).join() !== plekken(en[s]).join())).toEqual([]);
    expect(sleutels.flatMap((s) => plekken(nl[s])).filter((naam) => !(naam in GEVULD))).toEqual([]);
  });

  it.each(sleutels)('%s is gewoon Nederlands', (sleutel) => {
    expect(keurTekst(vul(nl[sleutel]))).toEqual([]);
    expect(nl[sleutel]).not.toMatch(/[()]|\b(je|jij|jouw)\b/i);
  });

  it('hebben gemiddeld korte zinnen', () => {
    const lengten = sleutels.flatMap((s) => zinnenIn(vul(nl[s])).map(woordenIn));
    expect(lengten.reduce((som, n) => som + n, 0) / lengten.length).toBeLessThan(WOORDEN_GEMIDDELD);
  });

  it('beginnen een zin met een hoofdletter, ook midden in een tekst', () => {
    const kop = sleutels.filter((s) => s.endsWith('.kop') || s.endsWith('.tekst')).map((s) => vul(nl[s]));
    expect(kop.filter((tekst) => /[.?] [a-z]/.test(tekst))).toEqual([]);
  });
});

describe('de keuring', () => {
  it('ziet een kantoorwoord, een woord dat nooit mag en een te lange zin', () => {
    expect(keurTekst('Uw kandidaatstelling is er.')).toEqual(['kandidaat']);
    expect(keurTekst('Na uw opname praten wij.')).toEqual(['opname']);
    expect(keurTekst(`${'een woord '.repeat(8)}te veel.`)).toHaveLength(1);
    expect(keurTekst('Een cliëntondersteuner helpt u. Uw cliënt niet.')).toEqual(['cliënt']);
  });
});

describe('dagen en bedragen', () => {
  it('staan er zoals men ze zegt', () => {
    expect(dagIn('nl', '2026-03-12')).toBe('donderdag 12 maart 2026');
    expect(dagIn('en', '2026-03-12')).toMatch(/^Thursday,? 12 March 2026$/);
    expect(momentIn('nl', new Date('2026-03-12T13:00:00Z'))).toBe('donderdag 12 maart 2026 om 14.00 uur');
    expect([bedragIn('nl', 64_000), bedragIn('nl', 68_296)]).toEqual(['€ 640', '€ 682,96']);
  });

  it('worden in de tekst gezet', () => {
    expect(zegIn('nl')('nummer', { nummer: 'HVB-26-0417-K' })).toContain('HVB-26-0417-K');
  });
});
