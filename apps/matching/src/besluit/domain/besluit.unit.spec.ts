import { describe, expect, it } from '@jest/globals';
import { geefAntwoord, stelVraag, termijnVoorbij, trekVraagIn, volgendeDag } from './beslis.js';
import type { Besluitvraag, Gevraagde } from './besluitvraag.js';

const HUB: Gevraagde = { rol: 'matching', partij: 'M' };
const ZORG: Gevraagde = { rol: 'aanmelder', partij: 'Z' };
const GEMEENTE: Gevraagde = { rol: 'vestiging', partij: 'G' };
const MA = '2026-03-02';

const stel = (
  beslissers = [HUB],
  adviseurs: Gevraagde[] = [],
  bijVerlopen: Besluitvraag['bijVerlopen'] = 'herinneren-en-escaleren',
) =>
  stelVraag(
    { besluit: 'b', soort: 'oordeel-weigering', casus: 'c', beslissers, adviseurs, waarover: [] },
    { termijnWerkdagen: 5, bijVerlopen },
    MA,
  );
const zeg = (b: Besluitvraag, wie: Gevraagde, antwoord: string) => geefAntwoord(b, { ...wie, antwoord }, MA);

describe('een besluit van de regio', () => {
  it('vraagt eerst advies, en pas daarna het besluit', () => {
    const { vraag, vragen } = stel([GEMEENTE], [ZORG]);
    expect(vragen).toEqual([{ aan: ZORG, als: 'adviseur' }]);
    expect(() => zeg(vraag, GEMEENTE, 'gegrond')).toThrow('advies-loopt-nog');
    const na = zeg(vraag, ZORG, 'gegrond');
    expect([na.genomen, na.vragen]).toEqual([undefined, [{ aan: GEMEENTE, als: 'beslisser' }]]);
    expect(zeg(na.vraag, GEMEENTE, 'ongegrond').genomen).toBe('ongegrond');
  });

  it('wacht niet op advies dat niet komt', () => {
    const { vraag } = stel([HUB], [ZORG]);
    expect(volgendeDag(vraag)).toBe('2026-03-04');
    expect(termijnVoorbij(vraag, '2026-03-04').vragen).toEqual([]);
    const na = termijnVoorbij(vraag, '2026-03-05').vraag;
    expect(zeg(na, HUB, 'gegrond').vraag.stand).toBe('genomen');
  });

  it('is van wie de regio noemt, en van niemand anders', () => {
    const { vraag } = stel([HUB]);
    expect(() => zeg(vraag, GEMEENTE, 'gegrond')).toThrow('besluit-niet-gevraagd');
    expect(() => zeg(vraag, { ...HUB, partij: 'X' }, 'gegrond')).toThrow('besluit-niet-gevraagd');
    expect(() => zeg(vraag, HUB, 'misschien')).toThrow('besluit-antwoord-onbekend');
  });

  it('is ongegrond alleen als allen dat zeggen; één ander woord beslist meteen', () => {
    const { vraag } = stel([HUB, GEMEENTE]);
    const een = zeg(vraag, HUB, 'ongegrond');
    expect(een.genomen).toBeUndefined();
    expect(() => zeg(een.vraag, HUB, 'ongegrond')).toThrow('besluit-al-beantwoord');
    expect(zeg(een.vraag, GEMEENTE, 'ongegrond').genomen).toBe('ongegrond');
    expect(zeg(vraag, GEMEENTE, 'gegrond').genomen).toBe('gegrond');
  });

  it('wordt bij stilte een trap hoger gevraagd, nooit stil toegestaan', () => {
    const { vraag } = stel();
    expect(termijnVoorbij(vraag, '2026-03-09').vraag).toBe(vraag);
    const na = termijnVoorbij(vraag, '2026-03-10');
    expect([na.vraag.trap, na.vraag.uiterlijk, na.genomen]).toEqual([1, '2026-03-12', undefined]);
    expect(na.vragen).toEqual([{ aan: HUB, als: 'beslisser' }]);
  });

  it('vervalt waar de regio dat afsprak, en dan verandert een antwoord niets meer', () => {
    const { vraag } = stel([HUB], [], 'vervalt');
    const na = termijnVoorbij(vraag, '2026-03-10');
    expect([na.vraag.stand, na.genomen]).toEqual(['vervallen', 'vervallen']);
    expect(() => zeg(na.vraag, HUB, 'ongegrond')).toThrow('besluit-voorbij');
    expect(trekVraagIn(na.vraag, MA).vraag).toBe(na.vraag);
    expect(volgendeDag(na.vraag)).toBeUndefined();
  });
});
