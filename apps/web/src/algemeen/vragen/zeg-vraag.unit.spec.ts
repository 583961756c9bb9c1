import { describe, expect, it } from '@jest/globals';
import { aanZet, vragenzin, zegOnderwerp, zegStand, type Vraag } from './zeg-vraag.js';

const vraag = (anders: Partial<Vraag> = {}): Vraag => ({
  id: 'a',
  casus: 'c',
  richting: 'in',
  ander: '00000099000000000001',
  titel: 'Gemeente Waalwijk',
  rol: 'corporatie',
  onderwerp: 'wanneer-klaar',
  over: 'casus',
  gesteldOp: '2026-11-20',
  uiterlijk: '2026-11-27',
  stand: 'open',
  trap: 0,
  ...anders,
});

describe('vragen in woorden', () => {
  it('weet wie aan zet is', () => {
    expect(aanZet(vraag())).toBe('wij');
    expect(aanZet(vraag({ richting: 'uit' }))).toBe('ander');
    expect(aanZet(vraag({ richting: 'uit', stand: 'concept' }))).toBe('wij');
    expect(aanZet(vraag({ stand: 'beantwoord' }))).toBe('niemand');
  });

  it('telt wat op ons wacht en wat op een ander', () => {
    expect(vragenzin([vraag(), vraag({ richting: 'uit' }), vraag({ richting: 'uit' })])).toBe(
      'Eén wacht op ons, twee wachten op een ander.',
    );
    expect(vragenzin([vraag({ stand: 'ingetrokken' })])).toBe('Er staat geen vraag open.');
  });

  it('zegt bij een concept dat er nog niets weg is', () => {
    expect(zegStand(vraag({ richting: 'uit', stand: 'concept' }))).toBe(
      'Nog niet verstuurd. Lees eerst wat Gemeente Waalwijk leest.',
    );
  });

  it('toont een onderwerp dat het niet kent zoals het kwam', () => {
    expect(zegOnderwerp('constructor')).toBe('constructor');
  });
});
