import { describe, expect, it } from '@jest/globals';
import { toetsStand } from './toets-stand.js';

describe('de stand van een taak', () => {
  it('meldt de eigenaar zelf zolang de taak loopt', () => {
    expect(() => toetsStand({ stand: 'open' }, { stand: 'gereed' })).not.toThrow();
  });

  it('blijft wachten tot het matchingspunt hem opent', () => {
    expect(() => toetsStand({ stand: 'wacht' }, { stand: 'gereed' })).toThrow('taak-wacht');
  });

  it('kan alleen met een reden niet', () => {
    expect(() => toetsStand({ stand: 'open' }, { stand: 'kan-niet' })).toThrow('reden-ontbreekt');
  });

  it('kan na het afbreken alleen nog ongedaan gemeld worden', () => {
    expect(() => toetsStand({ stand: 'terug-te-draaien' }, { stand: 'ongedaan' })).not.toThrow();
    expect(() => toetsStand({ stand: 'terug-te-draaien' }, { stand: 'gereed' })).toThrow('taak-terug-te-draaien');
    expect(() => toetsStand({ stand: 'ongedaan' }, { stand: 'ongedaan' })).toThrow('taak-voorbij');
  });

  it('verandert niet meer als de taak voorbij is', () => {
    expect(() => toetsStand({ stand: 'vervallen' }, { stand: 'gereed' })).toThrow('taak-voorbij');
  });
});
