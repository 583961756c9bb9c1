import { describe, expect, it } from '@jest/globals';
import { standNaHub } from './stand-na-hub.js';

describe('een taak waarvan de hub de stand verandert', () => {
  it.each([
    ['wacht', 'open', 'open'],
    ['open', 'wacht', 'wacht'],
    ['bezig', 'wacht', 'wacht'],
    ['gereed', 'terug-te-draaien', 'terug-te-draaien'],
  ])('gaat van %s naar %s', (eigen, vanHub, uit) => {
    expect(standNaHub(eigen, vanHub)).toBe(uit);
  });

  it.each([
    ['gereed', 'open'],
    ['bezig', 'open'],
    ['gereed', 'wacht'],
    ['kan-niet', 'wacht'],
    ['ongedaan', 'wacht'],
  ])('blijft %s zoals de eigenaar net zei, als het woord van de hub (%s) dat kruist', (eigen, vanHub) => {
    expect(standNaHub(eigen, vanHub)).toBe(eigen);
  });
});
