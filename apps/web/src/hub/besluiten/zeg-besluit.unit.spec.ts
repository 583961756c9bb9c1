import type { Besluit } from '../gemeen/typen.js';
import { antwoordenOp, besluitenzin, besluitzin, onzeBeurt } from './zeg-besluit.js';

const b = (over: Partial<Besluit> = {}): Besluit =>
  ({
    soort: 'oordeel-weigering',
    stand: 'gevraagd',
    fase: 'besluit',
    uiterlijk: '2026-11-30',
    adviesVoor: '2026-11-26',
    beslissers: [{ rol: 'matching', partij: 'HUB' }],
    adviseurs: [{ rol: 'herkomst', partij: 'GEM' }],
    antwoorden: [],
    ...over,
  }) as Besluit;

describe('wat over een besluit te zeggen is', () => {
  it('weet wiens beurt het is', () => {
    const gegeven = [{ als: 'beslisser', rol: 'matching', partij: 'HUB', antwoord: 'gegrond', op: '2026-11-23' }];
    expect([
      onzeBeurt(b(), 'HUB'),
      onzeBeurt(b({ fase: 'advies' }), 'HUB'),
      onzeBeurt(b({ antwoorden: gegeven }), 'HUB'),
    ]).toEqual([true, false, false]);
  });

  it('zegt waar het staat', () => {
    expect(besluitzin(b())).toBe('Matching beslist vóór ma 30 nov.');
    expect(besluitzin(b({ fase: 'advies' }))).toBe('Herkomst adviseert vóór do 26 nov.');
    expect(besluitenzin([b(), b({ fase: 'advies' })], 'HUB')).toBe('Twee besluiten staan open, één bij jou.');
  });

  it('kent de antwoorden op een vraag, en geen op een onbekende', () => {
    expect([antwoordenOp('oordeel-weigering'), antwoordenOp('iets')]).toEqual([['gegrond', 'ongegrond'], []]);
  });
});
