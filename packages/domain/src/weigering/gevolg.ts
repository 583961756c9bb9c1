import { plusMaanden, type Datum } from '../datum/datum.js';
import { plusWerkdagen } from '../datum/werkdagen.js';
import type { Aanbodregels, Weigergevolg } from '../regio/afspraken.js';
import { tellendeWeigeringen, type Weigeroordeel } from '../redenen/redenen.js';

/** Working days for the talk that a region may ask for before the next offer (aanname). */
export const GESPREK_WERKDAGEN = 10;

export interface Weigeruitkomst {
  gevolg: Weigergevolg;
  /** Whether this no counts against the number of offers. Waiting time it never costs. */
  telt: boolean;
  /** Weigeringen that count, this one included. */
  tellend: number;
  /** Until when the search rests, when it does. */
  rustTot?: Datum;
}

const RUST: Partial<Record<Weigergevolg, (vandaag: Datum) => Datum>> = {
  gesprek: (vandaag) => plusWerkdagen(vandaag, GESPREK_WERKDAGEN),
  'zes-maanden-geen-aanbod': (vandaag) => plusMaanden(vandaag, 6),
};

/**
 * What a judged weigering leads to in this region. Gegrond: it does not count. Ongegrond: it counts, and only when the
 * offers of the region are used up does the consequence of the profile follow; until then simply the next offer.
 */
export function gevolgVanWeigering(
  oordeel: Weigeroordeel,
  eerdereOordelen: readonly (string | null | undefined)[],
  regels: Aanbodregels,
  vandaag: Datum,
): Weigeruitkomst {
  const telt = oordeel === 'ongegrond';
  const tellend = tellendeWeigeringen([...eerdereOordelen, oordeel]);
  const op = telt && tellend >= regels.maximum.waarde;
  const gevolg = telt
    ? op
      ? regels.bijOngegrondeWeigering.waarde
      : 'nieuw-aanbod'
    : regels.bijGegrondeWeigering.waarde;
  const rust = RUST[gevolg]?.(vandaag);
  return { gevolg, telt, tellend, ...(rust && { rustTot: rust }) };
}
