import { describe, expect, it } from '@jest/globals';
import { toetsDefinitief, toetsVoorlopig } from './toets-akkoord.js';

describe('het akkoord van de corporatie', () => {
  it('geeft voorlopig ja voor een woning die nog is toegezegd', () => {
    expect(() => toetsVoorlopig({ stand: 'in-voordracht' })).not.toThrow();
    expect(() => toetsVoorlopig({ stand: 'ingetrokken' })).toThrow('aanbod-niet-beschikbaar');
    expect(() => toetsVoorlopig(undefined)).toThrow('aanbod-niet-beschikbaar');
  });

  it('wordt pas definitief na bezichtiging en eigen toets', () => {
    expect(() => toetsDefinitief({ bezichtigd: false, toets: 'geen-bezwaar' })).toThrow('bezichtiging-ontbreekt');
    expect(() => toetsDefinitief({ bezichtigd: true, toets: null })).toThrow('toets-ontbreekt');
    expect(() => toetsDefinitief({ bezichtigd: true, toets: 'bezwaar' })).toThrow('toets-bezwaar');
    expect(() => toetsDefinitief({ bezichtigd: true, toets: 'geen-bezwaar' })).not.toThrow();
  });
});
