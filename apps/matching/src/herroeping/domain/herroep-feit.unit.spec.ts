import { describe, expect, it } from '@jest/globals';
import { HERROEPNAMEN } from '@weerthuis/domain';
import fc from 'fast-check';
import { om, open } from '../../../test/proef/dossier.js';
import { meldFeit, neemAan } from '../../plaatsing/domain/meldingen.js';
import type { Feiten, Plaatsing } from '../../plaatsing/domain/plaatsing.js';
import { herroepFeit } from './herroep-feit.js';
import { NAZORG_ZONDER } from './herroep-nazorg.js';

const a = om('2026-04-10');
const FEITEN = {
  'sleutel-uitgereikt': { sleutel: '2026-04-01' },
  'verhuizing-gemeld': { verhuizing: '2026-04-03' },
  'inschrijving-gemeld': { inschrijving: '2026-04-07' },
  'plek-vrijgekomen': { plekTot: '2026-04-10' },
} satisfies Record<string, Feiten>;
type Naam = keyof typeof FEITEN;
const NAMEN = Object.keys(FEITEN) as Naam[];
const aangenomen = neemAan(open().plaatsing, a).plaatsing;
const met = (namen: readonly Naam[]): Plaatsing =>
  namen.reduce((p, naam) => meldFeit(p, FEITEN[naam], a).plaatsing, aangenomen);
const zonder = (p: Plaatsing, namen: readonly Naam[]): Plaatsing =>
  namen.reduce((q, naam) => herroepFeit(q, naam, a).plaatsing, p);

describe('een feit dat herroepen is', () => {
  it('laat de plaatsing staan waar de feiten die over zijn haar brengen', () => {
    const stand = (namen: Naam[]) => zonder(met(NAMEN), namen).stand;
    expect(stand([])).toBe('nazorg');
    expect(stand(['inschrijving-gemeld'])).toBe('verhuisd');
    expect(stand(['verhuizing-gemeld'])).toBe('sleutel');
    expect(stand(['sleutel-uitgereikt'])).toBe('lopend');
  });

  it('laat een plaatsing achter alsof het nooit gemeld was, in elke volgorde', () => {
    fc.assert(
      fc.property(fc.subarray(NAMEN), fc.shuffledSubarray(NAMEN), (gemeld, terug) => {
        const over = gemeld.filter((naam) => !terug.includes(naam));
        const { stand, feiten, momenten } = zonder(met(gemeld), terug);
        const zo = met(over);
        expect({ stand, feiten, momenten }).toEqual({ stand: zo.stand, feiten: zo.feiten, momenten: zo.momenten });
      }),
    );
  });

  it('brengt een plaatsing die afgelopen is niet weer op gang', () => {
    const dicht = { ...met(NAMEN), stand: 'afgesloten' };
    expect(zonder(dicht, ['sleutel-uitgereikt']).stand).toBe('afgesloten');
  });

  it('raakt het dossier of de nazorg van het matchingspunt, of het matchingspunt hoort het niet', () => {
    const kent = new Set<string>([...NAMEN, ...Object.keys(NAZORG_ZONDER)]);
    expect(HERROEPNAMEN.filter((naam) => !kent.has(naam))).toEqual(['achterstand-gemeld']);
  });
});

describe('de nazorg zonder wat herroepen is', () => {
  const nazorg = {
    momenten: [{ moment: 'm', soort: 'evaluatie' as const, op: '2026-05-01', stand: 'gehouden' }],
    evaluaties: ['2026-05-01'],
    overlast: ['2026-05-02', '2026-05-02'],
    signalen: [{ signaal: 's', gemeldOp: '2026-05-02', stand: 'nieuw', bewogenOp: '2026-05-02' }],
  };
  it('houdt het gesprek opnieuw te houden, en het andere signaal van die dag', () => {
    expect(NAZORG_ZONDER['evaluatie-gehouden']!(nazorg, { dag: '2026-05-01', onderwerp: 'm' })).toMatchObject({
      evaluaties: [],
      momenten: [{ stand: 'gepland' }],
    });
    expect(NAZORG_ZONDER['overlast-gemeld']!(nazorg, { dag: '2026-05-02', onderwerp: 's' })).toMatchObject({
      overlast: ['2026-05-02'],
      signalen: [],
    });
  });
});
