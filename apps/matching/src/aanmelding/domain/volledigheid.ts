import type { Datum, Oin } from '@weerthuis/domain';
import type { Indicatie, Lid, Woonprofiel } from '../../gedeeld/typen.js';

/** What the completeness rules look at. */
export interface Beoordeelbaar {
  leden: Lid[];
  woonprofiel: Woonprofiel;
  woonklaarTot: Datum;
  wachtSinds: Datum;
  wet: string;
  indicatie?: Indicatie;
  hoofdbegeleider: Oin;
}

export interface Kader {
  vandaag: Datum;
  /** Whether this OIN is a party that may support people. */
  isZorgpartij: (oin: Oin) => boolean;
}

export interface Volledigheidsregel {
  code: string;
  /** Whose rule it is, or where it can be read. */
  bron: string;
  klopt: (a: Beoordeelbaar, k: Kader) => boolean;
}

const aantal = (a: Beoordeelbaar, soort: string): number => a.leden.filter((l) => l.soort === soort).length;

/** Without these an aanmelding cannot be admitted; each code is told to the aanmelder as a ground. */
export const VOLLEDIGHEIDSREGELS: readonly Volledigheidsregel[] = [
  {
    code: 'huishouden-onvolledig',
    bron: 'regel van het matchingspunt',
    klopt: (a) => a.leden.filter((l) => l.rol === 'aanvrager').length === 1,
  },
  {
    code: 'woonprofiel-past-niet-bij-huishouden',
    bron: 'regel van het matchingspunt',
    klopt: (a) => a.woonprofiel.volwassenen === aantal(a, 'volwassene') && a.woonprofiel.kinderen === aantal(a, 'kind'),
  },
  {
    code: 'huurgrens-ontbreekt',
    bron: 'passend toewijzen (te toetsen)',
    klopt: (a) => a.woonprofiel.huurgrensCent > 0,
  },
  {
    code: 'woonklaar-verlopen',
    bron: 'Weer thuis: "klaar zijn om zelfstandig te gaan wonen"',
    klopt: (a, { vandaag }) => a.woonklaarTot >= vandaag,
  },
  {
    code: 'indicatie-verwijzing-ontbreekt',
    bron: 'regel van het matchingspunt: buiten de Wmo beslist een ander',
    klopt: (a) => a.wet === 'wmo' || a.indicatie !== undefined,
  },
  {
    code: 'hoofdbegeleider-onbekend',
    bron: 'convenant: partijen',
    klopt: (a, { isZorgpartij }) => isZorgpartij(a.hoofdbegeleider),
  },
  {
    code: 'wachtdatum-in-toekomst',
    bron: 'regioprofiel: wachttijd begint bij de eerste aanmelding',
    klopt: (a, { vandaag }) => a.wachtSinds <= vandaag,
  },
];

/** The codes of what is missing or does not fit, in fixed order; empty when complete. */
export const ontbreekt = (a: Beoordeelbaar, k: Kader): string[] =>
  VOLLEDIGHEIDSREGELS.filter((regel) => !regel.klopt(a, k)).map((regel) => regel.code);
