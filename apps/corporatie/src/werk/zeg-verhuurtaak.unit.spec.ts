import { describe, expect, it } from '@jest/globals';
import { zegVerhuurtaak } from './zeg-verhuurtaak.js';

const zeg = (t: Parameters<typeof zegVerhuurtaak>[0]) => zegVerhuurtaak(t, (op) => op);

describe('wat de weg naar de sleutel nu vraagt', () => {
  it.each([
    [
      'wachten tot de kandidaat bekend is',
      { soort: 'bezichtiging', bekend: false },
      'Bezichtiging',
      'De zorgorganisatie',
    ],
    ['de bezichtiging plannen', { soort: 'bezichtiging', bekend: true }, 'Plan de bezichtiging', undefined],
    [
      'vastleggen of iemand kwam kijken',
      { soort: 'bezichtiging', bekend: true, gepland: '2026-12-03' },
      'Leg vast of de kandidaat kwam kijken',
      undefined,
    ],
    ['het contract opstellen', { soort: 'huurovereenkomst' }, 'Stel het huurcontract op', undefined],
    [
      'zelf tekenen',
      { soort: 'huurovereenkomst', contract: 'ter-ondertekening', tekenen: ['persoon', 'corporatie'] },
      'Leg vast wie tekende',
      undefined,
    ],
    [
      'wachten op wie nog tekent',
      { soort: 'huurovereenkomst', contract: 'ter-ondertekening', tekenen: ['persoon'] },
      'Leg vast wie tekende',
      'De kandidaat',
    ],
    ['de sleutel uitreiken', { soort: 'sleutel', contract: 'getekend' }, 'Reik de sleutel uit', undefined],
    ['met de sleutel wachten', { soort: 'sleutel', contract: 'ter-ondertekening' }, 'Sleutel', undefined],
  ])('%s', (_wat, taak, titel, aanZet) => {
    const gezegd = zeg(taak);
    expect([gezegd.titel, gezegd.aanZet]).toEqual([titel, aanZet]);
  });

  it('noemt wie nog tekent', () => {
    const zin = zeg({ soort: 'huurovereenkomst', contract: 'ter-ondertekening', tekenen: ['persoon', 'zorg'] }).zin;
    expect(zin).toBe('Nog niet getekend door de kandidaat en de zorgorganisatie.');
  });
});
