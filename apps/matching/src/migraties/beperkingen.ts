import type { Beperkingen } from '@weerthuis/platform';

/** What each unique index of the hub means for who runs into it. */
export const beperkingen: Beperkingen = {
  voordracht_een_open_per_woning: {
    code: 'voordracht-al-open',
    titel: 'Voor deze woning loopt al een voordracht.',
    detail:
      'Eén open voordracht per woning (regel van het matchingspunt). Zet deze kandidaat op reserve of wacht tot de lopende voordracht eindigt. Er is niets gewijzigd.',
  },
  kandidaatstelling_een_gevraagd_per_casus: {
    code: 'kandidaat-al-gevraagd',
    titel: 'Deze kandidaat is al voor een woning gevraagd.',
    detail:
      'Eén gevraagde voordracht per kandidaat (regel van het matchingspunt). Wacht op het antwoord of trek die voordracht in. Er is niets gewijzigd.',
  },
  plaatsing_een_actief_per_casus: {
    code: 'plaatsing-loopt-al',
    titel: 'Voor deze kandidaat loopt al een plaatsing.',
    detail:
      'Eén lopende plaatsing per kandidaat (regel van het matchingspunt). Breek die af of sluit haar af. Er is niets gewijzigd.',
  },
  verdeling_een_tegelijk: {
    code: 'verdeling-loopt-al',
    titel: 'Er loopt al een verdeling.',
    detail:
      'Eén verdeling tegelijk (regel van het matchingspunt). Wacht tot zij klaar is of breek haar af. Er is niets gewijzigd.',
  },
};
