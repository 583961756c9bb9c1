import { AkkoordverzoekEntiteit } from './akkoord/akkoordverzoek.entiteit.js';
import { BesluitvraagEntiteit } from './besluit/besluitvraag.entiteit.js';
import { CasusEntiteit } from './deelnemers/casus.entiteit.js';
import { DeelnemerEntiteit } from './deelnemers/deelnemer.entiteit.js';
import { DekkingVanAnderEntiteit } from './dekking/dekking-van-ander.entiteit.js';
import { DekkingEntiteit } from './dekking/dekking.entiteit.js';
import { HoudtStandEntiteit } from './herroeping/houdtstand.entiteit.js';
import { Herroeping1764500000000 } from './herroeping/migratie-herroeping.js';
import { KnelpuntEntiteit } from './knelpunt/knelpunt.entiteit.js';
import { Deelname1760000000100 } from './migratie.js';
import { Besluitvraag1760000000110 } from './migratie-besluit.js';
import { Gesloten1760000000130 } from './migratie-gesloten.js';
import { Opschorten1760000000120 } from './migratie-opschorten.js';
import { Namens1763940000110 } from './migratie-namens.js';
import { MachtigingEntiteit } from './namens/machtiging.entiteit.js';
import { Stilte1763940000100 } from './migratie-stilte.js';
import { Wissen1763950000100 } from './migratie-wissen.js';
import { PlaatsingEntiteit } from './plaatsing/plaatsing.entiteit.js';
import { StilteEntiteit } from './stilte/stilte.entiteit.js';
import { TaakEntiteit } from './taken/taak.entiteit.js';
import { VervallenKandidaatstelling } from './voordracht/kandidaatstelling.entiteit.js';
import { WisverzoekEntiteit } from './wissen/wisverzoek.entiteit.js';

/** For the explicit lists of an app's AppDefinitie. */
export const deelnameEntiteiten = [
  CasusEntiteit,
  DeelnemerEntiteit,
  AkkoordverzoekEntiteit,
  TaakEntiteit,
  PlaatsingEntiteit,
  DekkingEntiteit,
  DekkingVanAnderEntiteit,
  KnelpuntEntiteit,
  BesluitvraagEntiteit,
  VervallenKandidaatstelling,
  StilteEntiteit,
  MachtigingEntiteit,
  WisverzoekEntiteit,
  HoudtStandEntiteit,
];
export const deelnameMigraties = [
  Deelname1760000000100,
  Besluitvraag1760000000110,
  Opschorten1760000000120,
  Gesloten1760000000130,
  Stilte1763940000100,
  Namens1763940000110,
  Wissen1763950000100,
  Herroeping1764500000000,
];
