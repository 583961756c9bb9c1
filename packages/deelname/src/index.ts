export { AkkoordverzoekEntiteit } from './akkoord/akkoordverzoek.entiteit.js';
export { magAntwoorden, plaatsingstand, plaatsVraag, type Vraagbeeld } from './beeld/beeld.js';
export { BeantwoordAkkoordverzoek } from './akkoord/beantwoord-akkoordverzoek.js';
export { BesluitvraagEntiteit } from './besluit/besluitvraag.entiteit.js';
export { Bezwaar1763980000100 } from './bezwaar/migratie-bezwaar.js';
export { BezwaarEntiteit } from './bezwaar/bezwaar.entiteit.js';
export { Bezwaarhaken, type Bezwaarkennis } from './bezwaar/bezwaarhaken.js';
export { BezwaarModule } from './bezwaar/bezwaar.module.js';
export { casusVan } from './casus-van.js';
export { DeelnameModule } from './deelname.module.js';
export { deelnameEntiteiten, deelnameMigraties } from './tabellen.js';
export type { Deelnemersrol } from './deelnemers/deelnemer.entiteit.js';
export { Deelnemers, type Deelname } from './deelnemers/deelnemers.js';
export { DekkingDienst, type Dekkingsmelding } from './dekking/dekking-dienst.js';
export { DekkingEntiteit, type Lijn, type Periode } from './dekking/dekking.entiteit.js';
export { type AntwoordInvoer, DeelnameHaken, type Haken, type Voordrachtstap } from './haken.js';
export { CasusfilterDto } from './lijst.dto.js';
export { BEHANDELAARS } from './medewerkers.js';
export { PlaatsingEntiteit } from './plaatsing/plaatsing.entiteit.js';
export { Plaatsingen } from './plaatsing/plaatsingen.js';
export { VervallenKandidaatstelling } from './voordracht/kandidaatstelling.entiteit.js';
export { TaakEntiteit } from './taken/taak.entiteit.js';
export { type Meldstand, type Taakmelding, TakenDienst } from './taken/taken-dienst.js';

/** For the `bron` of an app that uses the module: its routes are described beside this file. */
export const deelnameBron: string = import.meta.url;
