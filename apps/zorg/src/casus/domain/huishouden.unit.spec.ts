import { describe, expect, it } from '@jest/globals';
import { stelHuishoudenSamen, type LidInvoer } from './huishouden.js';

const persoon = (rol: LidInvoer['rol'], anders: Partial<LidInvoer> = {}): LidInvoer => ({
  rol,
  voornamen: 'Sam',
  achternaam: 'de Proef',
  geboortedatum: '1990-05-01',
  ...anders,
});
const maak = (leden: LidInvoer[]) => {
  let n = 0;
  return stelHuishoudenSamen(leden, '2026-03-01', () => `id-${++n}`);
};

describe('een huishouden samenstellen', () => {
  it('geeft elk lid een eigen uuid, los van wie het is', () => {
    const leden = maak([persoon('aanvrager'), persoon('partner')]);
    expect(leden.map(({ id, rol, soort }) => ({ id, rol, soort }))).toEqual([
      { id: 'id-1', rol: 'aanvrager', soort: 'volwassene' },
      { id: 'id-2', rol: 'partner', soort: 'volwassene' },
    ]);
    expect(leden[0]?.identiteit).not.toHaveProperty('rol');
  });

  it('telt een kind vanaf de achttiende verjaardag als volwassene', () => {
    const kind = (geboortedatum: string) => maak([persoon('aanvrager'), persoon('kind', { geboortedatum })])[1]?.soort;
    expect(kind('2008-03-02')).toBe('kind');
    expect(kind('2008-03-01')).toBe('volwassene');
  });

  it.each([
    ['geen aanvrager', [persoon('partner')], 'huishouden-onvolledig'],
    ['twee partners', [persoon('aanvrager'), persoon('partner'), persoon('partner')], 'huishouden-onvolledig'],
    ['een BSN dat de elfproef niet haalt', [persoon('aanvrager', { bsn: '999990018' })], 'bsn-ongeldig'],
    [
      'tweemaal hetzelfde BSN',
      [persoon('aanvrager', { bsn: '999990019' }), persoon('partner', { bsn: '999990019' })],
      'bsn-dubbel',
    ],
    ['een geboortedatum na vandaag', [persoon('aanvrager', { geboortedatum: '2026-03-02' })], 'geboortedatum-ongeldig'],
  ])('weigert %s', (_wat, leden, code) => {
    expect(() => maak(leden)).toThrow(expect.objectContaining({ code }));
  });
});
