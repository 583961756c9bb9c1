import { aanbod } from './aanbod.js';
import { aanmelding } from './aanmelding.js';
import { besluit } from './besluit.js';
import { bezwaar } from './bezwaar.js';
import { indicatie, urgentie } from './gemeente.js';
import { huurcontract } from './huurcontract.js';
import { kandidaat } from './kandidaat.js';
import { kandidaatstelling } from './kandidaatstelling.js';
import { nazorgmoment, signaal } from './nazorg.js';
import { plaatsing } from './plaatsing.js';
import { taak } from './taak.js';
import { vraag } from './vraag.js';
import { voordracht } from './voordracht.js';
import { zoekopdracht } from './zoekopdracht.js';
import type { ToestandVan } from './machine.js';

export * from './machine.js';

/** Every state machine by name, in the order of a person's way. */
export const machines = {
  aanmelding,
  kandidaat,
  aanbod,
  zoekopdracht,
  voordracht,
  kandidaatstelling,
  plaatsing,
  taak,
  besluit,
  bezwaar,
  vraag,
  indicatie,
  urgentie,
  huurcontract,
  nazorgmoment,
  signaal,
} as const;

export type Aanmeldingstand = ToestandVan<typeof aanmelding>;
export type Kandidaatstand = ToestandVan<typeof kandidaat>;
export type Aanbodstand = ToestandVan<typeof aanbod>;
export type Zoekopdrachtstand = ToestandVan<typeof zoekopdracht>;
export type Voordrachtstand = ToestandVan<typeof voordracht>;
export type Kandidaatstellingstand = ToestandVan<typeof kandidaatstelling>;
export type Plaatsingstand = ToestandVan<typeof plaatsing>;
export type Taakstand = ToestandVan<typeof taak>;
export type Besluitstand = ToestandVan<typeof besluit>;
export type Indicatiestand = ToestandVan<typeof indicatie>;
export type Urgentiestand = ToestandVan<typeof urgentie>;
export type Huurcontractstand = ToestandVan<typeof huurcontract>;
export type Nazorgmomentstand = ToestandVan<typeof nazorgmoment>;
export type Signaalstand = ToestandVan<typeof signaal>;
export type Vraagstand = ToestandVan<typeof vraag>;
