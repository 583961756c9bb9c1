import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ZorgAfdruk } from './afdruk/zorg-afdruk.js';
import { Aanmelddossiers } from './aanmelding/aanmelddossier.js';
import { DienAanmeldingIn } from './aanmelding/dien-aanmelding-in.js';
import { BesluitenFeiten } from './aanmelding/events/besluiten.feiten.js';
import { HeropenAanmelding } from './aanmelding/heropen-aanmelding.js';
import { AanmeldingController } from './aanmelding/http/aanmelding.controller.js';
import { OntvangToelating } from './aanmelding/ontvang-toelating.js';
import { Sleutelmelder } from './aanmelding/sleutelmelder.js';
import { Besluiten } from './aanmelding/store/besluiten.js';
import { TrekAanmeldingIn } from './aanmelding/trek-aanmelding-in.js';
import { VulAanmeldingAan } from './aanmelding/vul-aanmelding-aan.js';
import { Antwoordhaken } from './antwoord/antwoordhaken.js';
import { Begeleidingstaken } from './begeleiding/begeleidingstaken.js';
import { BeeindigOndersteuning } from './begeleiding/beeindig-ondersteuning.js';
import { BegeleidingUitController } from './begeleiding/http/begeleiding-uit.controller.js';
import { BegeleidingController } from './begeleiding/http/begeleiding.controller.js';
import { MeldEigenInkomen } from './begeleiding/meld-eigen-inkomen.js';
import { Plaatsingshaken } from './begeleiding/plaatsingshaken.js';
import { RegelDaginvulling } from './begeleiding/regel-daginvulling.js';
import { SchrijfPlan } from './begeleiding/schrijf-plan.js';
import { ToonBegeleiding } from './begeleiding/toon-begeleiding.js';
import { StartOndersteuning } from './begeleiding/start-ondersteuning.js';
import { Zorgherroeping } from './herroeping/herroepkennis.js';
import { Zorgvragen } from './vraag/vraagkennis.js';
import { Bezwaarkennis } from './bezwaar/bezwaarkennis.js';
import { CapaciteitController } from './capaciteit/http/capaciteit.controller.js';
import { MeldCapaciteit } from './capaciteit/meld-capaciteit.js';
import { ReserveerPlek } from './capaciteit/reserveer-plek.js';
import { Capaciteiten } from './capaciteit/store/capaciteiten.js';
import { CasussenController } from './casus/http/casussen.controller.js';
import { OpenCasus } from './casus/open-casus.js';
import { Casussen } from './casus/store/casussen.js';
import { SchermCasusAf } from './casus/scherm-casus-af.js';
import { ToonCasus } from './casus/toon-casus.js';
import { VoegVertegenwoordigerToe } from './casus/voeg-vertegenwoordiger-toe.js';
import { DubbelFeiten } from './dubbel/events/dubbel.feiten.js';
import { DubbelController } from './dubbel/http/dubbel.controller.js';
import { LosDubbelOp } from './dubbel/los-dubbel-op.js';
import { VergissingFeiten } from './vergissing/events/vergissing.feiten.js';
import { HerstelVergissing } from './vergissing/herstel-vergissing.js';
import { VergissingController } from './vergissing/http/vergissing.controller.js';
import { IdentiteitFeiten } from './identiteit/events/identiteit.feiten.js';
import { GeefIdentiteitVrij } from './identiteit/geef-identiteit-vrij.js';
import { IdentiteitController } from './identiteit/http/identiteit.controller.js';
import { OntvangIdentiteit } from './identiteit/ontvang-identiteit.js';
import { SluitIdentiteitAf } from './identiteit/sluit-identiteit-af.js';
import { KandidaatFeiten } from './kandidaat/events/kandidaat.feiten.js';
import { KandidaatController } from './kandidaat/http/kandidaat.controller.js';
import { VraagPauze } from './kandidaat/vraag-pauze.js';
import { WatNeeBetekent } from './kandidaat/wat-nee-betekent.js';
import { Bronnen } from './kern/bronnen.js';
import { GeenBsnInterceptor } from './kern/geen-bsn.interceptor.js';
import { Verzender } from './kern/verzender.js';
import { BehandelSignaal } from './nazorg/behandel-signaal.js';
import { BeginLanding } from './landing/begin-landing.js';
import { LandingFeiten } from './landing/events/landing.feiten.js';
import { LandingController } from './landing/http/landing.controller.js';
import { Landinghaken } from './landing/landinghaken.js';
import { WerkLandingBij } from './landing/werk-landing-bij.js';
import { BeantwoordOmklap } from './nazorg/beantwoord-omklap.js';
import { NazorgFeiten } from './nazorg/events/nazorg.feiten.js';
import { HoudEvaluatie } from './nazorg/houd-evaluatie.js';
import { NazorgController } from './nazorg/http/nazorg.controller.js';
import { NazorglijstenController } from './nazorg/http/nazorglijsten.controller.js';
import { MeldTerugval } from './nazorg/meld-terugval.js';
import { Nazorgpartijen } from './nazorg/nazorgpartijen.js';
import { EindeController } from './einde/http/einde.controller.js';
import { MeldElders } from './einde/meld-elders.js';
import { MeldOverlijden } from './einde/meld-overlijden.js';
import { INWONER, INWONER_CONTROLLERS } from './inwoner/inwoner.js';
import { OnderbrekingController } from './onderbreking/http/onderbreking.controller.js';
import { Onderbreek } from './onderbreking/onderbreek.js';
import { OvereenkomstFeiten } from './overeenkomst/events/overeenkomst.feiten.js';
import { OvereenkomstenController } from './overeenkomst/http/overeenkomsten.controller.js';
import { OndertekenOvereenkomst } from './overeenkomst/onderteken-overeenkomst.js';
import { PartijenController } from './partijen/partijen.controller.js';
import { GeefPlekAan } from './plekken/geef-plek-aan.js';
import { PlekkenController } from './plekken/http/plekken.controller.js';
import { MaakPlekVrij } from './plekken/maak-plek-vrij.js';
import { Plekkenlijst } from './plekken/plekkenlijst.js';
import { VulPlekIn } from './plekken/vul-plek-in.js';
import { MeldLopend } from './startstand/meld-lopend.js';
import { NeemLopendOver } from './startstand/neem-lopend-over.js';
import { NeemMensenOver } from './startstand/neem-mensen-over.js';
import { SchrijfMensen } from './startstand/schrijf-mensen.js';
import { ToestemmingController } from './toestemming/http/toestemming.controller.js';
import { LegToestemmingVast } from './toestemming/leg-toestemming-vast.js';
import { Toestemmingen } from './toestemming/store/toestemmingen.js';
import { GroepstellingWekker } from './groepstelling/groepstelling-wekker.js';
import { MeldGroepen } from './groepstelling/meld-groepen.js';
import { TrekToestemmingIn } from './toestemming/trek-toestemming-in.js';
import { WoningFeiten } from './verhuizing/events/woning.feiten.js';
import { VerhuizingController } from './verhuizing/http/verhuizing.controller.js';
import { MeldVerhuizing } from './verhuizing/meld-verhuizing.js';
import { MeldVrijePlek } from './verhuizing/meld-vrije-plek.js';
import { Verhuisdatum } from './verhuizing/verhuisdatum.js';
import { WoonklaarController } from './woonklaar/http/woonklaar.controller.js';
import { Woonklaren } from './woonklaar/store/woonklaren.js';
import { VerklaarWoonklaar } from './woonklaar/verklaar-woonklaar.js';
import { WoonklaarWekkers } from './woonklaar/woonklaar-wekkers.js';
import { Zorgwerk } from './werk/zorgwerk.js';
import { WoonprofielController } from './woonprofiel/http/woonprofiel.controller.js';
import { SchrijfWoonprofiel } from './woonprofiel/schrijf-woonprofiel.js';

const STORES = [Casussen, Toestemmingen, Woonklaren, Besluiten, Capaciteiten, Aanmelddossiers, Nazorgpartijen];
const KERN = [
  Zorgwerk,
  Begeleidingstaken,
  Verzender,
  Bronnen,
  Verhuisdatum,
  { provide: APP_INTERCEPTOR, useClass: GeenBsnInterceptor },
];
const VOOR_DE_SLEUTEL = [
  OpenCasus,
  ToonCasus,
  SchermCasusAf,
  Bezwaarkennis,
  Zorgvragen,
  Zorgherroeping,
  VoegVertegenwoordigerToe,
  LegToestemmingVast,
  TrekToestemmingIn,
  SchrijfWoonprofiel,
  VerklaarWoonklaar,
  WoonklaarWekkers,
  DienAanmeldingIn,
  VulAanmeldingAan,
  TrekAanmeldingIn,
  LosDubbelOp,
  HerstelVergissing,
  HeropenAanmelding,
  OntvangToelating,
  Sleutelmelder,
  VraagPauze,
  WatNeeBetekent,
  Onderbreek,
  MeldElders,
  MeldOverlijden,
  MeldCapaciteit,
  MeldGroepen,
  GroepstellingWekker,
  ReserveerPlek,
  Antwoordhaken,
  GeefIdentiteitVrij,
  OntvangIdentiteit,
  SluitIdentiteitAf,
];
const BEGELEIDING = [
  SchrijfPlan,
  ToonBegeleiding,
  RegelDaginvulling,
  MeldEigenInkomen,
  StartOndersteuning,
  BeeindigOndersteuning,
  Plaatsingshaken,
  OndertekenOvereenkomst,
  MeldVerhuizing,
  MeldVrijePlek,
  GeefPlekAan,
  MaakPlekVrij,
  Plekkenlijst,
  VulPlekIn,
  HoudEvaluatie,
  BehandelSignaal,
  MeldTerugval,
  BeantwoordOmklap,
  BeginLanding,
  WerkLandingBij,
  Landinghaken,
  NeemMensenOver,
  SchrijfMensen,
  NeemLopendOver,
  MeldLopend,
];

/** The service of a care or welfare organisation. */
@Module({
  controllers: [
    CasussenController,
    ToestemmingController,
    WoonprofielController,
    WoonklaarController,
    AanmeldingController,
    DubbelController,
    DubbelFeiten,
    VergissingController,
    VergissingFeiten,
    KandidaatController,
    OnderbrekingController,
    EindeController,
    CapaciteitController,
    IdentiteitController,
    BegeleidingController,
    BegeleidingUitController,
    PartijenController,
    OvereenkomstenController,
    VerhuizingController,
    PlekkenController,
    NazorgController,
    LandingController,
    NazorglijstenController,
    BesluitenFeiten,
    KandidaatFeiten,
    IdentiteitFeiten,
    OvereenkomstFeiten,
    WoningFeiten,
    NazorgFeiten,
    LandingFeiten,
    ...INWONER_CONTROLLERS,
  ],
  providers: [ZorgAfdruk, ...STORES, ...KERN, ...VOOR_DE_SLEUTEL, ...BEGELEIDING, ...INWONER],
})
export class ZorgModule {}
