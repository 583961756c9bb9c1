import { weiger } from '@weerthuis/domain';

/** Refuses a fact that would still have to happen. @throws Regelfout datum-in-de-toekomst */
export const weigerToekomst = (veld: string): never =>
  weiger({
    code: 'datum-in-de-toekomst',
    soort: 'ongeldig',
    titel: 'Deze datum ligt in de toekomst.',
    detail:
      'Wat nog moet gebeuren, is nog geen feit (regel van het matchingspunt). Kies vandaag of eerder. Er is niets gewijzigd.',
    van: 'regel van het matchingspunt',
    veld,
  });
