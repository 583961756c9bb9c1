import { MELDINGEN, taaknaam, zegTaak, type Taak } from './taak.js';

const NU = '2026-11-23';
const taak = (over: Partial<Taak>): Taak => ({
  taak: 't',
  casus: 'c',
  soort: 'inkomen-geregeld',
  termijn: '2026-11-25',
  ...over,
});

describe('wat een taak zegt', () => {
  it.each<[Partial<Taak>, string]>([
    [{ stand: 'open' }, 'Deze taak kan nu beginnen. Uiterlijk woensdag 25 november 2026, nog 2 werkdagen.'],
    [
      { stand: 'wacht', wachtOp: [{ soort: 'huurcontract-getekend' }] },
      'Deze taak kan beginnen als dit klaar is: huurcontract getekend. Uiterlijk woensdag 25 november 2026, nog 2 werkdagen.',
    ],
    [{ stand: 'gereed', gereedOp: '2026-11-20' }, 'Deze taak is klaar sinds vrijdag 20 november 2026.'],
    [
      { stand: 'terug-te-draaien', draaiTerug: 'Trek de aanvraag in.' },
      'De plaatsing gaat niet door. Trek de aanvraag in.',
    ],
    [{ stand: 'vervallen' }, 'Deze taak loopt niet meer. Er hoeft niets te gebeuren.'],
  ])('bij %j', (over, zin) => {
    expect(zegTaak(taak(over), NU)).toBe(zin);
  });

  it('noemt de taak in woorden', () => {
    expect(taaknaam(taak({}))).toBe('Inkomen geregeld');
    expect(taaknaam({})).toBe('Taak');
  });

  it('laat alleen melden wat nu kan: wie wacht of klaar is, meldt niets', () => {
    expect([MELDINGEN['wacht'], MELDINGEN['gereed']]).toEqual([undefined, undefined]);
    expect(MELDINGEN['terug-te-draaien']?.map((m) => m.stand)).toEqual(['ongedaan']);
  });
});
