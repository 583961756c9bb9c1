import { Module } from '@nestjs/common';
import { ZoekModule } from '@weerthuis/deelname';
import { CorporatieAfdruk } from './afdruk/corporatie-afdruk.js';
import { DoeAanbod } from './aanbod/doe-aanbod.js';
import { OntvangAanbodstand } from './aanbod/events/ontvang-aanbodstand.js';
import { AanbodController } from './aanbod/http/aanbod.controller.js';
import { TrekAanbodIn } from './aanbod/trek-aanbod-in.js';
import { BezichtigingenController } from './bezichtiging/http/bezichtigingen.controller.js';
import { LeesBezichtigingen } from './bezichtiging/lees-bezichtigingen.js';
import { LegBezichtigingVast } from './bezichtiging/leg-bezichtiging-vast.js';
import { Corporatievragen } from './vraag/vraagkennis.js';
import { Corporatieherroeping } from './herroeping/herroepkennis.js';
import { OntvangIdentiteit } from './kandidaat/events/ontvang-identiteit.js';
import { KandidatenController } from './kandidaat/http/kandidaten.controller.js';
import { KandidaatHaken } from './kandidaat/kandidaat-haken.js';
import { Kandidaten } from './kandidaat/kandidaten.js';
import { BesluitOmklap } from './nazorg/besluit-omklap.js';
import { OntvangNazorg } from './nazorg/events/ontvang-nazorg.js';
import { GeefSignaal } from './nazorg/geef-signaal.js';
import { NazorgController } from './nazorg/http/nazorg.controller.js';
import { OntvangOndertekening } from './overeenkomst/events/ontvang-ondertekening.js';
import { OvereenkomstenController } from './overeenkomst/http/overeenkomsten.controller.js';
import { BeeindigOvereenkomst } from './overeenkomst/beeindig-overeenkomst.js';
import { MaakContract } from './overeenkomst/maak-contract.js';
import { OndertekenOvereenkomst } from './overeenkomst/onderteken-overeenkomst.js';
import { StelOvereenkomstOp } from './overeenkomst/stel-overeenkomst-op.js';
import { ReikSleutelUit } from './sleutel/reik-sleutel-uit.js';
import { SleutelController } from './sleutel/sleutel.controller.js';
import { MeldHuur } from './startstand/meld-huur.js';
import { NeemHuurOver } from './startstand/neem-huur-over.js';
import { EenhedenController } from './voorraad/http/eenheden.controller.js';
import { ImporteerEenheden } from './voorraad/importeer-eenheden.js';
import { Eenheden } from './voorraad/voeg-eenheid-toe.js';
import { Corporatiewerk } from './werk/corporatiewerk.js';
import { Verhuurtaken } from './werk/verhuurtaken.js';
import { BeantwoordZoekopdracht } from './zoekopdracht/beantwoord-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from './zoekopdracht/store/zoekopdracht.entiteit.js';
import { ZoekopdrachtenController } from './zoekopdracht/http/zoekopdrachten.controller.js';

/** The housing corporation: its stock, what it pledges, and the lease. */
@Module({
  imports: [ZoekModule.voor(ZoekopdrachtEntiteit)],
  controllers: [
    EenhedenController,
    AanbodController,
    ZoekopdrachtenController,
    KandidatenController,
    BezichtigingenController,
    OvereenkomstenController,
    SleutelController,
    NazorgController,
    OntvangAanbodstand,
    OntvangIdentiteit,
    OntvangOndertekening,
    OntvangNazorg,
  ],
  providers: [
    CorporatieAfdruk,
    Eenheden,
    ImporteerEenheden,
    DoeAanbod,
    TrekAanbodIn,
    BeantwoordZoekopdracht,
    Kandidaten,
    KandidaatHaken,
    LegBezichtigingVast,
    LeesBezichtigingen,
    MaakContract,
    StelOvereenkomstOp,
    OndertekenOvereenkomst,
    BeeindigOvereenkomst,
    ReikSleutelUit,
    GeefSignaal,
    BesluitOmklap,
    MeldHuur,
    NeemHuurOver,
    Verhuurtaken,
    Corporatiewerk,
    Corporatieherroeping,
    Corporatievragen,
  ],
})
export class CorporatieModule {}
