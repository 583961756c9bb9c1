import { describe, expect, it } from '@jest/globals';
import { besluit, verstrijk, vraag } from './urgentie.js';

const gevraagd = vraag('2026-03-02', 15);

describe('urgentie', () => {
  it('wordt binnen de afgesproken werkdagen beslist, en komt anders op de werklijst', () => {
    expect(gevraagd).toMatchObject({ stand: 'aangevraagd', termijn: '2026-03-23' });
    expect(verstrijk(gevraagd, '2026-03-22')).toEqual({});
    expect(verstrijk(gevraagd, '2026-03-23')).toEqual({ overTermijn: true });
  });

  it('wordt toegekend tot een datum en verloopt daarna', () => {
    const u = besluit(gevraagd, { toegekend: true, categorie: 'uitstroom', tot: '2026-12-31' }, '2026-03-10');
    expect(u).toMatchObject({ stand: 'toegekend', categorie: 'uitstroom', termijn: null });
    expect(verstrijk(u, '2026-12-31')).toEqual({});
    expect(verstrijk(u, '2027-01-01')).toEqual({ stand: 'verlopen' });
  });

  it('wordt afgewezen zonder categorie en zonder einddatum', () => {
    const u = besluit(gevraagd, { toegekend: false, categorie: 'uitstroom', tot: '2026-12-31' }, '2026-03-10');
    expect(u).toMatchObject({ stand: 'afgewezen', categorie: null, tot: null });
  });

  it('kan opnieuw worden besloten, ook na een afwijzing', () => {
    const nee = besluit(gevraagd, { toegekend: false }, '2026-03-10');
    expect(besluit(nee, { toegekend: true }, '2026-04-10').stand).toBe('toegekend');
  });

  it('wordt niet toegekend tot een dag die al voorbij is', () => {
    expect(() => besluit(gevraagd, { toegekend: true, tot: '2026-03-09' }, '2026-03-10')).toThrow(
      expect.objectContaining({ code: 'urgentie-verlopen', veld: 'tot' }),
    );
  });
});
