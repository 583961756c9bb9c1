import { type DynamicModule, Module } from '@nestjs/common';
import { DeelnameAfdruk } from './afdruk/deelname-afdruk.js';
import { AkkoordController } from './akkoord/akkoord.controller.js';
import { BeantwoordAkkoordverzoek } from './akkoord/beantwoord-akkoordverzoek.js';
import { OntvangAkkoordverzoek } from './akkoord/ontvang-akkoordverzoek.js';
import { BeantwoordBesluit } from './besluit/beantwoord-besluit.js';
import { BesluitvraagController } from './besluit/besluit.controller.js';
import { OntvangBesluit } from './besluit/ontvang-besluit.js';
import { Deelnemers } from './deelnemers/deelnemers.js';
import { OntvangDeelnemers } from './deelnemers/ontvang-deelnemers.js';
import { OntvangSluiting } from './deelnemers/ontvang-sluiting.js';
import { DekkingDienst } from './dekking/dekking-dienst.js';
import { OntvangDekking } from './dekking/ontvang-dekking.js';
import { DeelnameHaken } from './haken.js';
import { HerroepFeit } from './herroeping/herroep-feit.js';
import { Herroephaken } from './herroeping/herroephaken.js';
import { HerroepingController } from './herroeping/herroeping.controller.js';
import { OntvangHerroeping } from './herroeping/ontvang-herroeping.js';
import { OntvangKlok } from './klok/ontvang-klok.js';
import { OntvangKnelpunt } from './knelpunt/ontvang-knelpunt.js';
import { BevestigNamens } from './namens/bevestig-namens.js';
import { GeefMachtiging } from './namens/geef-machtiging.js';
import { NamensController } from './namens/namens.controller.js';
import { OntvangNamens } from './namens/ontvang-namens.js';
import { OntvangPlaatsing } from './plaatsing/ontvang-plaatsing.js';
import { PlaatsingController } from './plaatsing/plaatsing.controller.js';
import { Plaatsingen } from './plaatsing/plaatsingen.js';
import { OntvangStilte } from './stilte/ontvang-stilte.js';
import { StilteController } from './stilte/stilte.controller.js';
import { OntvangTaken } from './taken/ontvang-taken.js';
import { TaakController } from './taken/taak.controller.js';
import { Taakbronnen } from './taken/taakbron.js';
import { TaakWerkbron } from './taken/taak-werkbron.js';
import { TakenDienst } from './taken/taken-dienst.js';
import { OntvangVoordracht } from './voordracht/ontvang-voordracht.js';
import { Deelnamewerk } from './werk/deelnamewerk.js';
import { BeantwoordWisverzoek } from './wissen/beantwoord-wisverzoek.js';
import { OntvangWisverzoek } from './wissen/ontvang-wisverzoek.js';
import { WisverzoekController } from './wissen/wisverzoek.controller.js';

const DIENSTEN = [
  DeelnameAfdruk,
  DeelnameHaken,
  Deelnemers,
  TakenDienst,
  Taakbronnen,
  TaakWerkbron,
  Deelnamewerk,
  DekkingDienst,
  Plaatsingen,
  BeantwoordAkkoordverzoek,
  BeantwoordBesluit,
  BevestigNamens,
  GeefMachtiging,
  BeantwoordWisverzoek,
  Herroephaken,
  HerroepFeit,
];

/** The party side of a shared casus, alike for zorg, gemeente and corporatie. */
@Module({})
export class DeelnameModule {
  static voor(): DynamicModule {
    return {
      module: DeelnameModule,
      global: true,
      controllers: [
        AkkoordController,
        TaakController,
        BesluitvraagController,
        PlaatsingController,
        StilteController,
        NamensController,
        WisverzoekController,
        HerroepingController,
        OntvangDeelnemers,
        OntvangAkkoordverzoek,
        OntvangVoordracht,
        OntvangPlaatsing,
        OntvangTaken,
        OntvangDekking,
        OntvangKnelpunt,
        OntvangKlok,
        OntvangBesluit,
        OntvangSluiting,
        OntvangStilte,
        OntvangNamens,
        OntvangWisverzoek,
        OntvangHerroeping,
      ],
      providers: DIENSTEN,
      exports: DIENSTEN,
    };
  }
}
