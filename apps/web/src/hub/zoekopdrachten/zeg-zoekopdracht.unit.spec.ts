import type { Zoekopdracht } from '../gemeen/typen.js';
import { zoekopdrachtenzin } from './zeg-zoekopdracht.js';

const z = (stand: string, uiterlijk = '2026-12-01') => ({ stand, uiterlijk }) as Zoekopdracht;

describe('wat over zoekopdrachten te zeggen is', () => {
  it.each<[Zoekopdracht[], string]>([
    [[], 'Er loopt nu geen zoekopdracht.'],
    [[z('woning-gevonden')], 'Er loopt nu geen zoekopdracht.'],
    [[z('uitgezet')], 'Eén zoekopdracht loopt.'],
    [
      [z('uitgezet', '2026-11-20'), z('aanvaard'), z('niet-mogelijk')],
      'Twee zoekopdrachten lopen, één over de termijn. Eén kwam terug zonder woning.',
    ],
  ])('%#', (alle, zin) => {
    expect(zoekopdrachtenzin(alle, '2026-11-23')).toBe(zin);
  });
});
