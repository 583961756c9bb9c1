import { describe, expect, it } from '@jest/globals';
import { snijMetBsn, snijVoorCorporatie, snijZonderBsn, type Huishoudlid, type Persoon } from './snij-identiteit.js';

const leden: Huishoudlid[] = [
  { lid: 'a', soort: 'volwassene', rol: 'aanvrager' },
  { lid: 'k', soort: 'kind', rol: 'kind' },
];
const persoon = (lid: string, anders: Partial<Persoon> = {}): Persoon => ({
  lid,
  voornamen: 'Noor',
  achternaam: 'Proef',
  geboortedatum: '1990-01-01',
  bsn: null,
  telefoon: null,
  email: null,
  ...anders,
});
const personen = [
  persoon('k', { geboortedatum: '2018-01-01' }),
  persoon('a', { bsn: '999990019', telefoon: '0612345678' }),
];

describe('de identiteit, gesneden per ontvanger', () => {
  it('gaat naar een gemeente met BSN, van het hele huishouden', () => {
    const gesneden = snijMetBsn(leden, personen);
    expect(gesneden.leden.map((p) => [p.lid, p.bsn])).toEqual([
      ['a', '999990019'],
      ['k', undefined],
    ]);
    expect(gesneden.contact).toEqual({ telefoon: '0612345678' });
  });

  it('gaat naar de corporatie zonder BSN en alleen van volwassenen', () => {
    const gesneden = snijVoorCorporatie(leden, personen);
    expect(gesneden.leden.map((p) => p.lid)).toEqual(['a']);
    expect(JSON.stringify(gesneden)).not.toContain('999990019');
  });

  it('gaat naar een andere zorgpartij zonder BSN', () => {
    expect(JSON.stringify(snijZonderBsn(leden, personen))).not.toContain('999990019');
    expect(snijZonderBsn(leden, personen).leden).toHaveLength(2);
  });

  it('heeft zonder telefoon en mail geen contact', () => {
    expect(snijMetBsn(leden, [persoon('a')])).not.toHaveProperty('contact');
  });
});
