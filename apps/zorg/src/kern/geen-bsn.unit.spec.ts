import { describe, expect, it } from '@jest/globals';
import { eisGeenBsn, zoekBsn } from './geen-bsn.js';

describe('een BSN in een veld dat er niet voor is', () => {
  it('wordt gevonden, ook diep en met punten ertussen', () => {
    expect(zoekBsn({ doelen: [{ doel: 'belt met 9999.90.019' }] })).toBe('doelen[0].doel');
    expect(zoekBsn({ reden: '999990019' })).toBe('reden');
    expect(zoekBsn({ leden: [{ kamers: 999990019 }] })).toBe('leden[0].kamers');
  });

  it('is geen fout in het veld bsn, in een uuid of in een OIN', () => {
    expect(
      zoekBsn({
        leden: [{ bsn: '999990019' }],
        lid: '0a8e4b6c-93f1-4d2e-8a51-b999990019cd',
        aan: '00000099999990019000',
      }),
    ).toBeUndefined();
  });

  it('is geen telefoonnummer in groepen, en staat er soms toch', () => {
    expect(zoekBsn({ telefoon: '+31 999990019' })).toBeUndefined();
    expect(zoekBsn({ belNummer: '9999 90 019' })).toBe('belNummer');
  });

  it('wordt geweigerd zonder het nummer te herhalen', () => {
    expect(() => eisGeenBsn({ reden: 'zie 999990019' })).toThrow(
      expect.objectContaining({ code: 'bsn-niet-toegestaan', veld: 'reden' }),
    );
    expect(() => eisGeenBsn({ reden: 'zie 999990019' })).not.toThrow(/999990019/);
  });
});
