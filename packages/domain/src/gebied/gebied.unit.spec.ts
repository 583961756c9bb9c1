import { readFileSync } from 'node:fs';
import { gemeenteVan, wijkVan } from '../ids/ids.js';
import { buurt, buurtenVan, gemeente, gemeenten, wijk, wijkenVan } from './gebied.js';

const lees = (pad: string) => readFileSync(new URL(pad, import.meta.url), 'utf8');

describe('gebied', () => {
  it('kent 25 gemeenten, 298 wijken en 1.237 buurten', () => {
    expect(gemeenten()).toHaveLength(25);
    expect(gemeenten().flatMap((g) => wijkenVan(g.code))).toHaveLength(298);
    expect(gemeenten().flatMap((g) => buurtenVan(g.code))).toHaveLength(1237);
  });

  it('vindt gemeente, wijk en buurt bij hun code, en niets bij een onbekende', () => {
    expect(gemeente('GM0855')?.naam).toBe('Tilburg');
    expect(buurt('BU01060000')).toEqual({
      code: 'BU01060000',
      naam: 'Brinkkwartier',
      wijk: 'WK010600',
      gemeente: 'GM0106',
      inwoners: 405,
    });
    expect(buurt('BU08559999')).toBeUndefined();
    expect(wijk('WK999999')).toBeUndefined();
  });

  it('laat inwoners leeg waar het CBS niets geeft', () => {
    expect(
      gemeenten()
        .flatMap((g) => buurtenVan(g.code))
        .filter((b) => b.inwoners === null),
    ).toHaveLength(39);
  });

  it('legt elke buurt in de wijk en de gemeente die haar code noemt', () => {
    for (const b of gemeenten().flatMap((g) => buurtenVan(g.code))) {
      expect([b.wijk, b.gemeente]).toEqual([wijkVan(b.code), gemeenteVan(b.code)]);
      expect(buurtenVan(b.wijk)).toContainEqual(b);
    }
  });

  it('is gemaakt uit het bestand van het CBS dat ernaast ligt', async () => {
    const pad = '../../gegevens/maak.mjs';
    const { module } = (await import(pad)) as { module: (csv: string) => string };
    expect(lees('./cbs-2024.ts')).toBe(module(lees('../../gegevens/buurten.csv')));
  });

  it('past bij de wijken van de kaart', () => {
    const kaart = JSON.parse(lees('../../gegevens/wijken.geojson')) as {
      features: { properties: { wijkcode: string; wijknaam: string } }[];
    };
    for (const { properties } of kaart.features) expect(wijk(properties.wijkcode)?.naam).toBe(properties.wijknaam);
  });
});
