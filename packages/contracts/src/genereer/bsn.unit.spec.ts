import { describe, expect, it } from '@jest/globals';
import {
  OngeldigeInhoud,
  snijVoorZenden,
  UrgentieBeslotenMatching,
  viewVan,
  ZoekopdrachtBeantwoordMatching,
} from '../index.js';
import { views } from './bestanden.js';
import { bsnVelden } from './bsn.js';
import { schemaVan } from './schema.js';

describe('een BSN', () => {
  it('past in geen veld dat naar het matchingspunt of een corporatie gaat', () => {
    expect(views().flatMap((view) => bsnVelden(view))).toEqual([]);
  });

  it('wordt gevonden als iemand er wel een veld voor maakt', () => {
    const view = viewVan(UrgentieBeslotenMatching);
    const met = (naam: string, vorm: object) => {
      const schema = schemaVan(view);
      return bsnVelden(view, { ...schema, properties: { ...schema.properties, [naam]: { ...vorm } } });
    };
    expect(met('bsnPartner', { type: 'string', format: 'date' })).toHaveLength(1);
    expect(met('opmerking', { type: 'string', maxLength: 100 })).toHaveLength(1);
    expect(met('nummer', { type: 'string', pattern: '^\\d{9}$' })).toHaveLength(1);
    expect(met('getal', { type: 'integer' })).toHaveLength(1);
    expect(met('dag', { type: 'string', format: 'date' })).toEqual([]);
  });

  it('wordt bij zenden geweigerd, ook als code verkleed', () => {
    const antwoord = {
      zoekopdracht: 'b8b24a5c-67b1-4f0e-8d35-0d9a51e5a001',
      antwoord: 'niet-mogelijk',
      reden: '999990019',
    };
    expect(() => snijVoorZenden(ZoekopdrachtBeantwoordMatching, antwoord)).toThrow(OngeldigeInhoud);
  });
});
