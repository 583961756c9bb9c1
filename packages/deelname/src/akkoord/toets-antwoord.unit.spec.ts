import { describe, expect, it } from '@jest/globals';
import { toetsInvoer } from './toets-antwoord.js';

const open = { stand: 'open', rol: 'corporatie', antwoordVoor: '2026-03-12' };
const ja = { antwoord: 'ja' as const };

describe('een antwoord op een akkoordverzoek', () => {
  it('mag op de laatste dag van de termijn', () => {
    expect(() => toetsInvoer(open, ja, '2026-03-12')).not.toThrow();
  });

  it('komt de dag erna te laat', () => {
    expect(() => toetsInvoer(open, ja, '2026-03-13')).toThrow('antwoord-te-laat');
  });

  it('draagt bij een nee alleen een reden uit de lijst, zodat er geen oordeel over een mens in past', () => {
    const nee = (reden?: string) => toetsInvoer(open, { antwoord: 'nee', reden }, '2026-03-12');
    expect(() => nee('INH')).not.toThrow();
    expect(() => nee()).not.toThrow();
    expect(() => nee('te-veel-schulden')).toThrow('reden-onbekend');
  });

  it('wordt maar één keer gegeven', () => {
    expect(() => toetsInvoer({ ...open, stand: 'beantwoord' }, ja, '2026-03-01')).toThrow('akkoord-al-gegeven');
  });

  it('geldt ten minste tot de termijn waarop de anderen antwoorden', () => {
    expect(() => toetsInvoer(open, { ...ja, geldigTot: '2026-03-11' }, '2026-03-01')).toThrow('akkoord-te-kort-geldig');
  });

  it('van de persoon vermeldt wie het gaf en hoe is gevraagd', () => {
    const persoon = { ...open, rol: 'persoon' };
    expect(() => toetsInvoer(persoon, ja, '2026-03-01')).toThrow('antwoord-herkomst-ontbreekt');
    const gezegd = { ...ja, doorWie: 'persoon' as const, hoeGevraagd: 'gesprek' };
    expect(() => toetsInvoer(persoon, gezegd, '2026-03-01')).not.toThrow();
  });
});
