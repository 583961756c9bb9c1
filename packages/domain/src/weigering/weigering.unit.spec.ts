import { describe, expect, it } from '@jest/globals';
import type { Aanbodregels, Besluitregel, Weigergevolg } from '../regio/index.js';
import { WEIGERGEVOLGEN } from '../regio/index.js';
import { gevolgVanWeigering, watNeeBetekent } from './index.js';

const met = <T>(waarde: T) => ({ waarde, aanname: true as const });
const regels = (maximum: number, ongegrond: Weigergevolg = 'zes-maanden-geen-aanbod'): Aanbodregels => ({
  maximum: met(maximum),
  bijGegrondeWeigering: met('nieuw-aanbod'),
  bijOngegrondeWeigering: met(ongegrond),
});
const beslist = { wie: met(['matching']), termijnWerkdagen: met(5) } as unknown as Besluitregel;
const VANDAAG = '2026-03-02';

describe('wat een weigering betekent', () => {
  it('telt een gegronde niet mee, hoe vaak ook', () => {
    expect(gevolgVanWeigering('gegrond', ['ongegrond', 'gegrond'], regels(1), VANDAAG)).toEqual({
      gevolg: 'nieuw-aanbod',
      telt: false,
      tellend: 1,
    });
  });

  it('heeft pas een gevolg als het afgesproken aantal op is', () => {
    expect(gevolgVanWeigering('ongegrond', [], regels(2), VANDAAG)).toMatchObject({
      gevolg: 'nieuw-aanbod',
      tellend: 1,
    });
    expect(gevolgVanWeigering('ongegrond', ['ongegrond'], regels(2), VANDAAG)).toEqual({
      gevolg: 'zes-maanden-geen-aanbod',
      telt: true,
      tellend: 2,
      rustTot: '2026-09-02',
    });
  });

  it('heeft bij één aanbod zonder weigering meteen een gevolg', () => {
    expect(gevolgVanWeigering('ongegrond', [], regels(1, 'aanmelding-gesloten'), VANDAAG).gevolg).toBe(
      'aanmelding-gesloten',
    );
  });
});

/** Words that a resident does not read (language guide, lists 2.1 and 2.2), as far as this text could hold them. */
const MOEILIJK =
  /weigering|voordracht|kandidaat|urgentie|aanmelder|corporatie|plaatsing|casus|parkeren|traject|ongegrond|sanctie|indien|binnenkort|waarschijnlijk|had u/i;

describe('wat de persoon vooraf leest', () => {
  it.each(WEIGERGEVOLGEN.map((g) => [g] as const))('zegt in gewone woorden wat er volgt bij %s', (gevolg) => {
    const { kop, alineas } = watNeeBetekent(regels(1, gevolg), beslist, [], VANDAAG);
    const tekst = [kop, ...alineas].join(' ');
    expect(tekst).not.toMatch(MOEILIJK);
    expect(alineas[0]).toContain('U houdt uw wachttijd');
    for (const zin of tekst.split(/(?<=[.?])\s/)) expect(zin.split(' ').length).toBeLessThanOrEqual(16);
  });

  it('staat er ook in het Engels, met dezelfde alinea’s', () => {
    const engels = watNeeBetekent(regels(1), beslist, [], VANDAAG, 'en');
    expect(engels.kop).toBe('What happens if you say no?');
    expect(engels.alineas).toHaveLength(4);
    expect(engels.alineas[2]).toContain('Wednesday 2 September 2026');
  });

  it('noemt het gevolg alleen als dit nee het laatste aanbod is', () => {
    expect(watNeeBetekent(regels(2), beslist, [], VANDAAG).alineas[2]).toContain('gaat het zoeken door');
    expect(watNeeBetekent(regels(2), beslist, ['ongegrond'], VANDAAG).alineas[2]).toContain('staat stil tot');
  });
});
