import { isDatum, machines, stap, type Datum } from '@weerthuis/domain';
import { ongeldig } from '../../kern/nee.js';
import { eisWoonklaar } from '../../woonklaar/domain/woonklaar.js';

/** Support under another law than the Wmo has another decider: reference and dates. */
export interface IndicatieElders {
  kenmerk: string;
  van: Datum;
  tot?: Datum;
}

export interface Indiening {
  wet: string;
  indicatie?: IndicatieElders;
  wachtSinds?: Datum;
}

/** What a casus must have before it can leave as an aanmelding. */
export interface Concept {
  stand: string;
  heeftWoonprofiel: boolean;
  woonklaarTot?: Datum;
}

/** Whether the hub has this aanmelding and it was not taken back. */
export const isOpen = (stand: string): boolean => ['ingediend', 'aanvulling', 'toegelaten'].includes(stand);

function toetsIndicatie({ wet, indicatie }: Indiening): void {
  if (wet !== 'wmo' && !indicatie)
    ongeldig(
      'indicatie-ontbreekt',
      'Het besluit over de hulp ontbreekt.',
      `Bij de wet '${wet}' beslist een ander dan de gemeente. Vul kenmerk en datums van dat besluit in.`,
      'indicatie',
    );
  if (wet === 'wmo' && indicatie)
    ongeldig(
      'indicatie-niet-gevraagd',
      'Dit besluit neemt de gemeente.',
      'Bij de Wmo stelt de gemeente van herkomst de indicatie vast. Laat het veld leeg.',
      'indicatie',
    );
  if (indicatie?.tot && indicatie.tot < indicatie.van)
    ongeldig(
      'indicatie-ongeldig',
      'De indicatie eindigt voor zij begint.',
      'Controleer de datums in het besluit.',
      'indicatie.tot',
    );
}

/**
 * Whether the concept may be handed in today; the toestemming is checked apart, before everything else.
 * @returns the state after handing in
 * @throws {Regelfout} toestand-past-niet, woonprofiel-ontbreekt, woonklaar-…, indicatie-…, wachtdatum-ongeldig
 */
export function toetsIndiening(concept: Concept, invoer: Indiening, vandaag: Datum): string {
  const stand = stap(
    machines.aanmelding,
    concept.stand,
    concept.stand === 'niet-toegelaten' ? 'opnieuw-ingediend' : 'ingediend',
  );
  if (!concept.heeftWoonprofiel)
    ongeldig(
      'woonprofiel-ontbreekt',
      'Er is nog geen woonprofiel.',
      'Het matchingspunt zoekt met het woonprofiel (convenant). Vul het in en dien opnieuw in.',
    );
  eisWoonklaar(concept.woonklaarTot, vandaag);
  toetsIndicatie(invoer);
  if (invoer.wachtSinds && (!isDatum(invoer.wachtSinds) || invoer.wachtSinds > vandaag))
    ongeldig(
      'wachtdatum-ongeldig',
      'De wachtdatum ligt in de toekomst.',
      'Wachttijd begint bij de eerste aanmelding (regioprofiel). Kies een dag tot en met vandaag.',
      'wachtSinds',
    );
  return stand;
}
