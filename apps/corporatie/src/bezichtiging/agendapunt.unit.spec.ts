import { describe, expect, it } from '@jest/globals';
import { agendapunt } from './agendapunt.js';

const punt = {
  kandidaatstelling: '3f0b3a1e-0000-4000-8000-000000000001',
  casusnummer: 'HB-26-0001',
  op: new Date('2026-03-12T13:00:00Z'),
  reeks: 0,
  vervallen: false,
  adres: 'Dorpsstraat 12, Tilburg',
};
const van = { oin: '00000099', titel: 'Tiwos', nu: new Date('2026-03-01T08:00:00Z') };
const regel = (tekst: string, naam: string): string | undefined =>
  tekst
    .split('\r\n')
    .find((r) => r.startsWith(`${naam}:`))
    ?.slice(naam.length + 1);

describe('een bezichtiging in de agenda', () => {
  it('heet altijd hetzelfde, en heeft na verzetten een hoger volgnummer', () => {
    const eerst = agendapunt(punt, van);
    const later = agendapunt({ ...punt, op: new Date('2026-03-13T13:00:00Z'), reeks: 1 }, van);
    expect(regel(later, 'UID')).toBe(regel(eerst, 'UID'));
    expect([regel(eerst, 'SEQUENCE'), regel(later, 'SEQUENCE')]).toEqual(['0', '1']);
    expect(regel(later, 'DTSTART')).toBe('20260313T130000Z');
  });

  it('haalt zichzelf weg als de woning niet doorgaat', () => {
    const tekst = agendapunt({ ...punt, vervallen: true, reeks: 2 }, van);
    expect([regel(tekst, 'METHOD'), regel(tekst, 'STATUS')]).toEqual(['CANCEL', 'CANCELLED']);
  });
});
