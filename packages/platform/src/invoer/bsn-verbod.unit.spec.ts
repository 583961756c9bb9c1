import { describe, expect, it } from '@jest/globals';
import { weigerBsn } from './bsn-verbod.js';

const invoer = { afwijking: { reden: 'zie 999990019 in het dossier' } };

describe('een BSN in de invoer', () => {
  it('wordt bij hub en corporatie geweigerd met het veld en zonder het nummer', () => {
    expect(() => weigerBsn('matching', invoer)).toThrow(/Veld afwijking\.reden/);
    expect(() => weigerBsn('corporatie', { lijst: ['x', '9999.90.019'] })).toThrow(/Veld lijst\.1/);
    expect(() => weigerBsn('matching', invoer)).not.toThrow(/999990019/);
  });

  it('mag bij gemeente en zorg, waar de grond er is', () => {
    expect(() => weigerBsn('zorg', invoer)).not.toThrow();
    expect(() => weigerBsn('gemeente', invoer)).not.toThrow();
  });

  it('is geen BAG-nummer, OIN of uuid', () => {
    const gewoon = {
      bagId: '0855010000000001',
      oin: '00000099011008550000',
      id: '8f999990-019a-4b1d-9999-00199b1d0000',
    };
    expect(() => weigerBsn('corporatie', gewoon)).not.toThrow();
  });
});
