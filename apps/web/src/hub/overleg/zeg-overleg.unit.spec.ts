import { describe, expect, it } from '@jest/globals';
import type { Agendazaak, Overleg, Overlegrij, Punt } from './gegevens.js';
import { overleggenzin, overlegzin, zegRegel } from './zeg-overleg.js';

const rij = (anders: Partial<Overlegrij> = {}): Overlegrij => ({
  id: 'o',
  nummer: 4,
  dag: '2026-11-25',
  stand: 'voorbereid',
  punten: 3,
  besloten: 0,
  lopend: 0,
  ...anders,
});
const punt = (anders: Partial<Punt> = {}) => ({ punt: 'p', gedaan: false, notities: [], ...anders }) as Punt;
const overleg = (stand: string, ...punten: Punt[]): Overleg => ({ ...rij({ stand }), punten, verslag: [] }) as Overleg;

describe('een overleg in een zin', () => {
  it('noemt wat gepland is en wat van eerder nog loopt', () => {
    expect(overleggenzin([rij(), rij({ stand: 'gesloten', lopend: 2 })], [])).toBe(
      'Overleg 4 staat op woensdag 25 november 2026, met drie zaken. Twee afspraken lopen nog.',
    );
    expect(overleggenzin([], [{} as Agendazaak])).toBe('Er is geen overleg gepland; één zaak vraagt erom.');
  });
  it('zegt hoeveel zaken nog geen besluit hebben, en wanneer het kan sluiten', () => {
    expect(overlegzin(overleg('bezig', punt(), punt({ besluit: 'aanhouden' })))).toBe(
      'Nog één van 2 zaken zonder besluit.',
    );
    expect(overlegzin(overleg('bezig', punt({ besluit: 'aanhouden' })))).toMatch(/^Over alles is iets besloten/);
  });
  it('telt na sluiten alleen afspraken die nog gedaan moeten worden', () => {
    const gedaan = punt({ besluit: 'uitzoeken', gedaan: true });
    expect(
      overlegzin(overleg('gesloten', punt({ besluit: 'uitzoeken' }), gedaan, punt({ besluit: 'geen-actie' }))),
    ).toBe('Het verslag staat vast; één afspraak loopt nog.');
    expect(overlegzin(overleg('gesloten', gedaan))).toBe('Het verslag staat vast en alles is gedaan.');
  });
  it('leest het verslag voor: wie het doet en wanneer', () => {
    const feit = { besluit: 'uitzoeken', wie: 'x', voor: '2026-11-30', toelichting: 'Bel de bank.' };
    expect(zegRegel({ volg: 2, soort: 'besloten', feit, door: 'd', op: '' }, () => 'Gemeente Goirle')).toBe(
      'Besloten: zoek het uit. Door Gemeente Goirle, uiterlijk ma 30 nov. Bel de bank.',
    );
  });
});
