import { describe, expect, it } from '@jest/globals';
import { IsOptional, IsString } from 'class-validator';
import {
  Feit,
  Gegeven,
  gegevensVan,
  leesOntvangen,
  OngeldigeInhoud,
  OpenCode,
  snijVoorZenden,
  viewBij,
  viewVan,
} from './index.js';

@Feit({ type: 'nl.weerthuis.proef.gemeld.v1', van: 'zorg', naar: 'matching', stap: 'aanmelding', stroom: 'casus' })
class ProefGemeldMatching {
  @IsString()
  @Gegeven('proef')
  naam!: string;

  @IsOptional()
  @OpenCode(['rood', 'groen'])
  kleur?: string;
}

describe('een view van een feit', () => {
  it('staat in het register met een schemanaam naar zijn view', () => {
    expect(viewVan(ProefGemeldMatching)).toMatchObject({
      view: 'matching',
      dataschema: 'https://weerthuis.nl/schema/proef.gemeld/v1/matching',
    });
    expect(viewBij('nl.weerthuis.proef.gemeld.v1', 'matching')?.klasse).toBe(ProefGemeldMatching);
    expect(gegevensVan(ProefGemeldMatching)).toEqual({ naam: 'proef' });
  });

  it('laat velden die zij niet kent weg, bij zenden en bij lezen', () => {
    const ruw = { naam: 'a', bsn: '999990019' };
    expect(Object.keys(snijVoorZenden(ProefGemeldMatching, ruw))).toEqual(['naam']);
    expect(Object.keys(leesOntvangen(ProefGemeldMatching, ruw))).toEqual(['naam']);
  });

  it('weigert een onbekende code bij zenden en leest haar bij ontvangst', () => {
    const ruw = { naam: 'a', kleur: 'paars' };
    expect(() => snijVoorZenden(ProefGemeldMatching, ruw)).toThrow(OngeldigeInhoud);
    expect(leesOntvangen(ProefGemeldMatching, ruw).kleur).toBe('paars');
  });

  it('noemt bij een fout het veld en nooit de waarde', () => {
    expect(() => leesOntvangen(ProefGemeldMatching, { naam: 999990019 })).toThrow(
      'ProefGemeldMatching: naam (isString)',
    );
  });
});
