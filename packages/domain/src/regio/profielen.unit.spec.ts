import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { elfproef } from '../ids/bsn.js';
import { leesProfiel, profielSchema, type Regioprofiel } from './index.js';
import { kringIn } from './taakplan.js';

const map = new URL('../../../../regio/', import.meta.url);
const lees = (naam: string): unknown => JSON.parse(readFileSync(new URL(naam, map), 'utf8'));
const bestanden = readdirSync(map).filter((f) => f.endsWith('.json') && f !== 'profiel.schema.json');
const profielen = bestanden.map((f): [string, Regioprofiel] => [f, leesProfiel(lees(f))]);

/** Every object below `x` with its path. */
function* objecten(x: unknown, pad = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof x !== 'object' || x === null) return;
  if (!Array.isArray(x)) yield [pad, x as Record<string, unknown>];
  for (const [k, v] of Object.entries(x)) yield* objecten(v, `${pad}/${k}`);
}

describe('de regioprofielen', () => {
  it('zijn er vijf', () => {
    expect(bestanden.sort()).toEqual(
      ['breda', 'drenthe', 'hart-van-brabant', 'helmond', 'zuid-kennemerland-ijmond'].map((r) => `${r}.json`),
    );
  });

  it('hebben een schema dat uit dezelfde vorm komt als de lezer', () => {
    expect(lees('profiel.schema.json')).toEqual(JSON.parse(JSON.stringify(profielSchema())));
  });

  it.each(bestanden)('%s voldoet aan het schema', (bestand) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
    const klopt = ajv.compile(profielSchema());
    klopt(lees(bestand));
    expect(klopt.errors ?? []).toEqual([]);
  });

  it.each(profielen)('%s geeft elke waarde en elke rij precies een herkomst', (_, profiel) => {
    const rijen = [...objecten(profiel)].filter(
      ([pad, o]) =>
        'waarde' in o ||
        'bron' in o ||
        'aanname' in o ||
        /^\/(partijen|partners|coordinatiepunten|contingenten|taakplan|nazorg|indicatoren)\/\d+$/.test(pad),
    );
    expect(rijen.length).toBeGreaterThan(60);
    expect(rijen.filter(([, o]) => 'bron' in o === 'aanname' in o)).toEqual([]);
  });

  it.each(profielen)('%s heet zoals haar bestand en noemt maar een hub', (bestand, profiel) => {
    expect(`${profiel.regio}.json`).toBe(bestand);
    expect(profiel.partijen.filter((p) => p.rol === 'matching')).toHaveLength(1);
  });

  it('geven iedereen een eigen OIN met het testvoorvoegsel', () => {
    const oins = profielen.flatMap(([, p]) => p.partijen.map((q) => q.oin));
    expect(oins.filter((o) => !/^00000099\d{12}$/.test(o))).toEqual([]);
    expect(new Set(oins).size).toBe(oins.length);
  });

  it('hebben geen twee gelijke casusvoorvoegsels', () => {
    const prefixen = profielen.map(([, p]) => p.casusprefix);
    expect(new Set(prefixen).size).toBe(prefixen.length);
  });

  it.each(profielen)('%s heeft een taakplan zonder kring, met voor elke taak een eigenaar en een weg terug', (_, p) => {
    expect(kringIn(p.taakplan)).toEqual([]);
    const deelnames = new Set(p.partijen.flatMap((q) => q.vervult));
    for (const taak of p.taakplan) {
      expect(deelnames).toContain(taak.eigenaar);
      expect(deelnames).toContain(taak.ongedaan.wie);
      expect(taak.ongedaan.hoe).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(profielen)('%s heeft iemand voor elke beslissing en elk nazorgmoment', (_, p) => {
    const deelnames = new Set(p.partijen.flatMap((q) => q.vervult));
    for (const regel of Object.values(p.beslist)) for (const wie of regel.wie.waarde) expect(deelnames).toContain(wie);
    for (const moment of p.nazorg) expect(deelnames).toContain(moment.wie);
  });

  it('noemen alleen partijen die een bron noemt, of een voorbeeld dat zo heet', () => {
    const verzonnen = profielen.flatMap(([, p]) => p.partijen.filter((q) => q.aanname));
    expect(verzonnen.length).toBeGreaterThan(0);
    expect(verzonnen.filter((q) => !q.titel.startsWith('Voorbeeld'))).toEqual([]);
  });

  it('bevatten geen getal dat een BSN zou kunnen zijn', () => {
    const getallen = bestanden.flatMap((f) => JSON.stringify(lees(f)).match(/(?<!\d)\d{9}(?!\d)/g) ?? []);
    expect(getallen.filter(elfproef)).toEqual([]);
  });
});
