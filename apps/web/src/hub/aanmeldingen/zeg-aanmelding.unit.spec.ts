import type { Aanmelding } from '../gemeen/typen.js';
import { aanmeldingenzin, aanmeldingzin } from './zeg-aanmelding.js';

const NU = '2026-11-23';
const a = (over: Partial<Aanmelding> = {}): Aanmelding =>
  ({ stand: 'ingediend', ontbreekt: [], gronden: [], dubbel: false, ...over }) as Aanmelding;

describe('wat over aanmeldingen te zeggen is', () => {
  it.each<[Aanmelding[], string]>([
    [[], 'Er is geen aanmelding te beoordelen.'],
    [[a()], 'Eén aanmelding wacht op je oordeel. Eén is volledig.'],
    [
      [a({ uiterlijk: '2026-11-20' }), a({ ontbreekt: ['huurgrens-ontbreekt'] })],
      'Twee aanmeldingen wachten op je oordeel. Eén is te laat.',
    ],
  ])('%#', (alle, zin) => {
    expect(aanmeldingenzin(alle, NU)).toBe(zin);
  });

  it.each<[Partial<Aanmelding>, string]>([
    [{}, 'De aanmelding is volledig. Laat je toe, dan begint het zoeken; de wachttijd telt al.'],
    [{ ontbreekt: ['huurgrens-ontbreekt', 'iets-anders'] }, 'Er ontbreekt: de huurgrens en iets anders.'],
    [
      { stand: 'aanvulling', gronden: ['huurgrens-ontbreekt'], uiterlijk: '2026-11-24' },
      'Wacht op de aanmelder: de huurgrens. Nog 1 werkdag.',
    ],
  ])('%#', (over, zin) => {
    expect(aanmeldingzin(a(over), NU)).toBe(zin);
  });
});
