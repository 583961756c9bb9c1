import { machines, plusWerkdagen, stap, weiger, type Datum } from '@weerthuis/domain';

export const BESLUITEN = ['toegelaten', 'aanvulling', 'niet-toegelaten'] as const;
export type Toelatingsbesluit = (typeof BESLUITEN)[number];

export interface Toelatingsvraag {
  stand: string;
  besluit: Toelatingsbesluit;
  gronden: string[];
  ontbreekt: string[];
  vandaag: Datum;
  /** Working days the aanmelder has to complete it. */
  termijnWerkdagen: number;
}

export interface Toelating {
  aanmeldingStand: string;
  /** Present when the huishouden is on the list from now on. */
  kandidaatStand?: string;
  gronden: string[];
  uiterlijk?: Datum;
}

const GEBEURTENIS = {
  toegelaten: 'toegelaten',
  aanvulling: 'aanvulling-gevraagd',
  'niet-toegelaten': 'niet-toegelaten',
} as const;

/**
 * Admit, ask for more, or reject with a ground. The waiting time runs on in each case.
 * @throws Regelfout when an incomplete aanmelding would be admitted, or a no has no ground
 */
export function besluitToelating(v: Toelatingsvraag): Toelating {
  const aanmeldingStand = stap(machines.aanmelding, v.stand, GEBEURTENIS[v.besluit]);
  if (v.besluit === 'toegelaten' && v.ontbreekt.length)
    weiger({
      code: 'aanmelding-onvolledig',
      soort: 'ongeldig',
      titel: 'De aanmelding is niet volledig.',
      detail: `Er ontbreekt: ${v.ontbreekt.join(', ')} (volledigheidsregels van het matchingspunt). Vraag aanvulling; de wachttijd loopt door. Er is niets gewijzigd.`,
      regel: v.ontbreekt.join(' '),
    });
  const gronden = v.gronden.length || v.besluit === 'toegelaten' ? v.gronden : v.ontbreekt;
  if (v.besluit !== 'toegelaten' && !gronden.length)
    weiger({
      code: 'grond-ontbreekt',
      soort: 'ongeldig',
      titel: 'Er ontbreekt een grond.',
      detail: `Een besluit '${v.besluit}' noemt minstens een grond (regel van het matchingspunt). Vul gronden in. Er is niets gewijzigd.`,
      veld: 'gronden',
    });
  return {
    aanmeldingStand,
    gronden,
    ...(v.besluit === 'toegelaten' && { kandidaatStand: machines.kandidaat.begin }),
    ...(v.besluit === 'aanvulling' && { uiterlijk: plusWerkdagen(v.vandaag, v.termijnWerkdagen) }),
  };
}
