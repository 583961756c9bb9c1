import { describe, expect, it } from '@jest/globals';
import { vrijgave } from '@weerthuis/domain';
import { ANDEREN, naamVan, nooitVoor, weetVan } from './wie-weet-wat.js';

describe('wie weet wat', () => {
  it('heeft voor elke rij van de vrijgavetabel een naam, of zegt dat zij niet over de persoon gaat', () => {
    expect(vrijgave.map((rij) => rij.gegeven).filter((gegeven) => naamVan(gegeven) === undefined)).toEqual([]);
  });

  it('laat het matchingspunt nooit een naam, nummer of geld weten, en zegt dat ook', () => {
    expect(nooitVoor('matching')).toEqual(['naam', 'bsn', 'zorg', 'geld']);
    expect(weetVan('matching').map((w) => w.naam)).not.toContain('naam');
  });

  it('geeft de verhuurder een naam pas als iedereen de eerste keer ja zei', () => {
    expect(weetVan('verhuurder').find((w) => w.naam === 'naam')).toMatchObject({ vanaf: 'voorlopig-akkoord' });
    expect(nooitVoor('verhuurder')).toEqual(['bsn', 'zorg', 'geld']);
  });

  it.each(ANDEREN)('noemt bij %s van alles een doel', (ander) => {
    const weet = weetVan(ander);
    expect(weet.length).toBeGreaterThan(5);
    expect(weet.every((w) => w.doelen.length > 0)).toBe(true);
  });
});
