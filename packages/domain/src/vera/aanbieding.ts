/** Code lists of VERA 4.3 that Weerthuis uses (CORA/VERA reference data, CC0): code → label. Open lists: show an unknown code. */

/** Where an offer to a candidate stands. */
export const AANBIEDINGSTATUS = {
  AAN: 'Aangeboden',
  GEW: 'Geweigerd',
  ING: 'Ingetrokken',
  TOE: 'Toegewezen',
} as const;

/** Why an offer was refused or withdrawn; `redenen` says which are used for what. */
export const AANBIEDINGDETAILSTATUS = {
  AND: 'Andere woning geaccepteerd',
  ANV: 'Anderen krijgen voorrang',
  BUI: 'Buitenruimte bevalt niet',
  COO: 'Cooptatie mislukt',
  DOC: 'Documenten niet aangeleverd',
  DON: 'Documenten niet akkoord',
  GEE: 'Geen belangstelling meer',
  GEG: 'Gegevens onjuist',
  GER: 'Geen recht op huisvestingsvergunning',
  HUU: 'Huurprijs te hoog',
  INH: 'Inkomen te hoog',
  INL: 'Inkomen te laag',
  NIE: 'Niet verschenen bij afspraak',
  ONG: 'Ongeschikt als huurder',
  ONT: 'Onterecht aangeboden',
  PAO: 'Parkeer, bergingruimte onvoldoende',
  PER: 'Persoonlijke omstandigheden',
  REA: 'Reactietermijn verlopen',
  TOE: 'Toewijzing andere kandidaat',
  WBN: 'Woning bevalt niet',
  WKN: 'Woningkwaliteit bevalt niet',
  WOB: 'Woonomgeving bevalt niet',
} as const;

/** Where a candidate stands. */
export const KANDIDAATSTATUS = {
  AAN: 'Aangeboden',
  AFG: 'Afgewezen',
  GEW: 'Geweigerd',
  POT: 'Potentiele kandidaat',
  REA: 'Gereageerd',
  SEL: 'Geselecteerd',
  TOE: 'Toegewezen',
} as const;

/** The same in detail. */
export const KANDIDAATDETAILSTATUS = {
  AAN: 'Aanbieding',
  BEZ: 'Bezichtiging',
  DOC: 'Documentcontrole',
  GEE: 'Geen belangstelling meer',
  INT: 'Geïnteresseerd',
  NRE: 'Niet gereageerd',
  ONG: 'Ongeschikt',
  ONJ: 'Gegevens onjuist',
  OVE: 'Overeenkomst getekend',
  PAR: 'Geparkeerd',
  PEI: 'Peilen belangstelling',
  WEI: 'Weigering aanbieding',
} as const;

/** How a home is offered; OMK is an omklap contract. */
export const PUBLICATIEDETAILMODEL = {
  LEE: 'Leefstijl',
  LOT: 'Loting',
  OMK: 'Omklapcontract',
  SNE: 'Snelzoek',
  TWE: 'Tweehurenbeleid',
} as const;

/** Priority; UIT is leaving a facility. */
export const VOORRANGDETAILSOORT = {
  BER: 'Beroep',
  DAK: '(Bijna) dakloos',
  DUP: 'Gedupeerd',
  ECO: 'Economisch',
  EXD: 'ex-gedetineerd',
  FIN: 'Financieel',
  GEL: 'Gelijkvloers',
  GEW: 'Geweld bedreiging / overlast',
  HUI: 'Herhuisvesting',
  KRN: 'Kern',
  MAA: 'Maatschappelijk',
  MAN: 'Mantelzorg',
  MED: 'Medisch',
  REG: 'Regio',
  REL: 'Relationeel',
  ROL: 'Rollatorgeschikt',
  RST: 'Rolstoelgeschikt',
  SER: 'Servicewoning',
  SOC: 'Sociaal',
  STA: 'Statushouder',
  UIT: 'uitstroom maatschappelijke instelling',
} as const;

/** Outcome of the passend toewijzen test. */
export const PASSENDHEIDSSOORT = {
  NIE: 'Niet passend',
  NVT: 'Passendheidtoets niet van toepassing',
  PAS: 'Passend',
} as const;

/** Where a lease stands. */
export const OVEREENKOMSTSTATUS = {
  BEE: 'Beëindigd',
  GEA: 'Geannuleerd',
  GOE: 'Goedgekeurd',
  LOP: 'Lopend',
  ONT: 'Ontbonden',
  OPG: 'Opgezegd',
  VER: 'Vernietigd',
  VOO: 'Voorlopig',
  VOP: 'Voorlopig opgezegd',
} as const;

/** Why a lease ended; WIJ is a change of name, as in an omklap. */
export const EINDEDETAILREDEN = {
  FAI: 'Faillissement',
  HER: 'Herstructurering',
  KOO: 'Koop eigen woning',
  LEE: 'Leefbaarheid',
  NOO: 'Noorderzon',
  ONT: 'Ontruiming',
  OVE: 'Overlijden',
  PAS: 'Meer passende woning',
  PER: 'Persoonlijke omstandigheden',
  REG: 'Regulier',
  TER: 'Terugkoop',
  TIJ: 'Tijdelijke overeenkomst',
  VER: 'Verkoop',
  VOO: 'Voorzieningen',
  WER: 'Werk buiten regio',
  WIJ: 'Wijziging tenaamstelling',
  WON: 'Woningruil',
} as const;
