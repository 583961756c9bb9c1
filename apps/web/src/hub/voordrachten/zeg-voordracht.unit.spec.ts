import type { Akkoord, Voordracht } from '../gemeen/typen.js';
import { alsNiets, antwoordzin, huidig, termijn, voordrachtenzin } from './zeg-voordracht.js';

const NU = '2026-11-23';
const akkoord = (rol: string, over: Partial<Akkoord> = {}): Akkoord => ({
  verzoek: rol,
  rol,
  partij: 'P',
  ronde: 1,
  versie: 1,
  stand: 'open',
  antwoordVoor: '2026-11-30',
  ...over,
});
const JA = { stand: 'beantwoord', antwoord: 'ja' };
const v = (akkoorden: Akkoord[], over: Partial<Voordracht> = {}): Voordracht =>
  ({
    stand: 'open',
    versie: 1,
    kandidaatstellingen: [{ kandidaatstelling: 'k', casus: 'c', rang: 1, stand: 'gevraagd', ronde: 1, akkoorden }],
    ...over,
  }) as Voordracht;

describe('wat over een voordracht te zeggen is', () => {
  it.each<[Voordracht, string]>([
    [v([akkoord('corporatie', JA), akkoord('persoon')]), 'Eén van twee zei ja. De persoon antwoordt vóór ma 30 nov.'],
    [
      v([akkoord('corporatie'), akkoord('persoon'), akkoord('herkomst')]),
      'Nog niemand zei ja. Alle partijen antwoorden vóór ma 30 nov.',
    ],
    [v([akkoord('corporatie', JA)]), 'Iedereen heeft geantwoord.'],
    [
      v([], { stand: 'vervallen', reden: 'geen-reactie' }),
      'Vervallen: geen reactie. De woning is vrij voor een ander.',
    ],
  ])('%#', (voordracht, zin) => {
    expect(antwoordzin(voordracht)).toBe(zin);
  });

  it('telt alleen vragen van deze ronde en versie, en neemt de vroegste termijn', () => {
    const voordracht = v([
      akkoord('corporatie', { versie: 0, antwoordVoor: '2026-11-01' }),
      akkoord('persoon', { antwoordVoor: '2026-11-27' }),
      akkoord('herkomst'),
    ]);
    expect(huidig(voordracht).map((a) => a.rol)).toEqual(['persoon', 'herkomst']);
    expect(termijn(voordracht)).toBe('2026-11-27');
  });

  it('zegt wat er gebeurt als niemand antwoordt', () => {
    expect(alsNiets(v([]))).toContain('vervalt');
  });

  it('zegt van alle voordrachten hoeveel er lopen en wat te laat is', () => {
    expect(voordrachtenzin([], NU)).toBe('Er loopt nu geen voordracht.');
    expect(
      voordrachtenzin([v([akkoord('persoon', { antwoordVoor: '2026-11-20' })]), v([], { stand: 'vervallen' })], NU),
    ).toBe('Eén voordracht loopt. Eén is over de termijn.');
  });
});
