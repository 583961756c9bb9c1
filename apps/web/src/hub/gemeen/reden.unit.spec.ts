import { bronVan, zegReden, zegWaarom } from './reden.js';
import type { Reden } from './typen.js';

const reden = (code: string, waarden: Reden['waarden'] = {}, over: Partial<Reden> = {}): Reden => ({
  code,
  ja: true,
  waarden,
  ...over,
});

describe('een reden in een zin voor de coördinator', () => {
  it.each<[Reden, string, string]>([
    [
      reden('te-duur', { rekenhuurCent: 70120, huurgrensCent: 68296, huurtabelJaar: 2025 }, { ja: false }),
      'Rekenhuur €\u00a0701,20; huurgrens €\u00a0682,96.',
      'passend toewijzen, jaartabel 2025',
    ],
    [
      reden('te-klein', { kamers: 2, gevraagd: 3 }, { ja: false }),
      '2 kamers; het huishouden vraagt er 3.',
      'woonprofiel',
    ],
    [reden('woonprofiel', {}, { ja: false }), 'Past niet bij het woonprofiel.', 'woonprofiel'],
    [
      reden('buurt-vol', { buurt: 'BU08552401', gebruikt: 3, ruimte: 3, bron: 'wijkteam' }, { ja: false }),
      'Goirke Noord is vol: 3 van 3 gebruikt.',
      'draagkracht, wijkteam',
    ],
    [reden('iets-nieuws'), 'iets nieuws.', 'regel van het matchingspunt'],
  ])('%j', (r, zin, bron) => {
    expect([zegReden(r), bronVan(r)]).toEqual([zin, bron]);
  });

  it('noemt bij waarom eerst wat het zwaarst weegt, en wat nog niet zeker is', () => {
    const redenen = [
      reden('kamers-genoeg', { kamers: 2, gevraagd: 2 }),
      reden('indicatie-onbekend'),
      reden('wachttijd', { maanden: 14 }, { punten: 28 }),
      reden('gewenste-wijk', { wijk: 'WK085524' }, { punten: 10 }),
      reden('netwerk', { buurt: 'BU08552401' }, { punten: 15 }),
    ];
    expect(zegWaarom(redenen)).toBe(
      'Heeft een netwerk in Goirke Noord. Wil in Het Goirke wonen. Indicatie nog niet bekend; de gemeente antwoordt in de eerste ronde.',
    );
  });
});
