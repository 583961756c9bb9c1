import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { leesOntvangen, snijVoorZenden } from '../index.js';
import { bestanden, views } from './bestanden.js';
import { alleBreuken } from './breuken.js';
import { schemaVan, type Schema } from './schema.js';
import { voorbeeldVan } from './voorbeeld.js';

const MAP = join(import.meta.dirname, '..', '..');
const lees = (pad: string): string => (existsSync(join(MAP, pad)) ? readFileSync(join(MAP, pad), 'utf8') : '');
const ajv = new Ajv({ strict: false, allErrors: true });
(formats as unknown as (a: Ajv) => void)(ajv);

describe('wat uit de feiten is gemaakt', () => {
  it('staat zo in de bron als het nu gemaakt zou worden', () => {
    const gemaakt = bestanden();
    const anders = [...gemaakt].filter(([pad, tekst]) => lees(pad) !== tekst).map(([pad]) => pad);
    const over = ['schema', 'voorbeelden'].flatMap((map) =>
      readdirSync(join(MAP, map))
        .map((naam) => `${map}/${naam}`)
        .filter((pad) => !gemaakt.has(pad)),
    );
    expect({ anders, over }).toEqual({ anders: [], over: [] });
  });

  it.each(views().map((view) => [view.klasse.name, view] as const))(
    '%s: het voorbeeld past op de klasse en op het schema',
    (_naam, view) => {
      const { inhoud, verzegeld } = voorbeeldVan(view);
      const open = { ...inhoud, ...(verzegeld && { verzegeld }) };
      expect(snijVoorZenden(view.klasse, open)).toEqual(open);
      expect(leesOntvangen(view.klasse, open)).toEqual(open);
      const schema = schemaVan(view);
      expect(ajv.validate({ ...schema, $id: undefined }, inhoud) || ajv.errors).toBe(true);
      const dicht = schema.properties?.['verzegeld']?.['contentSchema'];
      if (dicht)
        expect(ajv.validate({ ...(dicht as Schema), $defs: schema.$defs }, verzegeld) || ajv.errors).toBe(true);
    },
  );
});

describe('een versie die al gelezen wordt', () => {
  const basis = JSON.parse(lees('basis.json')) as Schema[];
  const nu = (): Schema[] => structuredClone(views().map(schemaVan));

  it('is niet gebroken', () => {
    expect(alleBreuken(basis, nu())).toEqual([]);
  });

  it('laat een weggehaald, nieuw verplicht of veranderd veld en een weggehaalde view niet toe', () => {
    const [eerste, ...rest] = nu().filter(
      (s) => s.$id === 'https://weerthuis.nl/schema/woonklaar.verklaard/v1/matching',
    ) as [Schema];
    const met = (verander: (s: Schema) => void): string[] => {
      const kopie = structuredClone(eerste);
      verander(kopie);
      return alleBreuken([eerste], [kopie, ...rest]).map((breuk) => breuk.split(': ')[1] ?? '');
    };
    expect(met((s) => delete s.properties?.['geldigTot'])).toEqual(['veld geldigTot is verdwenen']);
    expect(met((s) => s.required?.push('reden'))).toEqual(['veld reden is nieuw verplicht']);
    expect(met((s) => (s.properties!['geldigTot'] = { type: 'integer' }))).toEqual([
      'veld geldigTot is van soort veranderd',
    ]);
    expect(met((s) => (s.properties!['nieuw'] = { type: 'string' }))).toEqual([]);
    expect(alleBreuken([eerste], [])).toHaveLength(1);
  });
});
