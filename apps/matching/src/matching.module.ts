import { Module } from '@nestjs/common';
import { AanbodFeiten } from './aanbod/events/aanbod.feiten.js';
import { AanbodController } from './aanbod/http/aanbod.controller.js';
import { HubAfdruk } from './afdruk/hub-afdruk.js';
import { AanmeldingFeiten } from './aanmelding/events/aanmelding.feiten.js';
import { AanmeldingController } from './aanmelding/http/aanmelding.controller.js';
import { BesluitFeiten, BesluitWekkers } from './besluit/events/besluit.feiten.js';
import { BesluitController } from './besluit/http/besluit.controller.js';
import { Bezwaarkennis } from './bezwaar/bezwaarkennis.js';
import { ContingentController } from './contingent/http/contingent.controller.js';
import { DraagkrachtFeiten } from './draagkracht/events/draagkracht.feiten.js';
import { EindeFeiten, EindeWekkers } from './einde/events/einde.feiten.js';
import { HerroepingFeiten } from './herroeping/herroeping.feiten.js';
import { Hubvragen } from './vraag/vraagkennis.js';
import { Hub } from './gedeeld/hub.js';
import { BesluitenFeiten } from './kandidaat/events/besluiten.feiten.js';
import { PauzeFeiten, PauzeWekkers } from './kandidaat/events/pauze.feiten.js';
import { KandidaatController } from './kandidaat/http/kandidaat.controller.js';
import { KlokController } from './klok/klok.controller.js';
import { NamensFeiten } from './namens/events/namens.feiten.js';
import { NamensController } from './namens/http/namens.controller.js';
import { NazorgFeiten, NazorgWekkers } from './nazorg/events/nazorg.feiten.js';
import { PartijController } from './partijen/partij.controller.js';
import { PlaatsingFeiten } from './plaatsing/events/plaatsing.feiten.js';
import { PlaatsingWekkers, TakenFeiten } from './plaatsing/events/taken.feiten.js';
import { KnelpuntController, PlaatsingController } from './plaatsing/http/plaatsing.controller.js';
import { HubstartstandController } from './startstand/http/startstand.controller.js';
import { NeemBelastingOver } from './startstand/neem-belasting-over.js';
import { NeemPlaatsingenOver } from './startstand/neem-plaatsingen-over.js';
import { StilteWekkers } from './stilte/events/stilte.wekkers.js';
import { OpenstaandController } from './stilte/http/openstaand.controller.js';
import { TellingController } from './telling/telling.controller.js';
import { GroepstellingFeiten } from './verhoudingen/events/groepstelling.feiten.js';
import { VerhoudingController } from './verhoudingen/http/verhouding.controller.js';
import { VerdelingWekkers } from './verdeling/events/verdeling.wekkers.js';
import { OvernemingController } from './verdeling/http/overneming.controller.js';
import { VerdelingController } from './verdeling/http/verdeling.controller.js';
import { Rekenaar } from './verdeling/rekenaar.js';
import { OverlegController } from './overleg/http/overleg.controller.js';
import { OverlegWerkbron } from './werk/overleg-werkbron.js';
import { StapWerkbron } from './werk/stap-werkbron.js';
import { VoordrachtWerkbron } from './werk/voordracht-werkbron.js';
import { WoningWerkbron } from './werk/woning-werkbron.js';
import { VoordrachtFeiten, VoordrachtWekkers } from './voordracht/events/voordracht.feiten.js';
import { VoordrachtController } from './voordracht/http/voordracht.controller.js';
import { MonitorController } from './monitor/monitor.controller.js';
import { WijkController } from './wijken/wijk.controller.js';
import { WegingController } from './wegingen/http/weging.controller.js';
import { ZoekopdrachtFeiten, ZoekopdrachtWekkers } from './zoekopdracht/events/zoekopdracht.feiten.js';
import { ZoekverdelingController } from './zoekverdeling/http/zoekverdeling.controller.js';
import { ZoekopdrachtController } from './zoekopdracht/http/zoekopdracht.controller.js';

/** The regional hub: what comes in over the bus, over HTTP, and by time. */
@Module({
  controllers: [
    AanmeldingController,
    KandidaatController,
    AanbodController,
    ZoekopdrachtController,
    ZoekverdelingController,
    VerdelingController,
    VerhoudingController,
    OvernemingController,
    WegingController,
    OverlegController,
    VoordrachtController,
    PlaatsingController,
    KnelpuntController,
    PartijController,
    TellingController,
    HubstartstandController,
    KlokController,
    ContingentController,
    BesluitController,
    OpenstaandController,
    NamensController,
    WijkController,
    MonitorController,
    AanmeldingFeiten,
    BesluitenFeiten,
    DraagkrachtFeiten,
    AanbodFeiten,
    GroepstellingFeiten,
    ZoekopdrachtFeiten,
    VoordrachtFeiten,
    PlaatsingFeiten,
    TakenFeiten,
    NamensFeiten,
    NazorgFeiten,
    BesluitFeiten,
    PauzeFeiten,
    EindeFeiten,
    HerroepingFeiten,
  ],
  providers: [
    Hub,
    Bezwaarkennis,
    Hubvragen,
    HubAfdruk,
    Rekenaar,
    VerdelingWekkers,
    NeemBelastingOver,
    NeemPlaatsingenOver,
    ZoekopdrachtWekkers,
    VoordrachtWekkers,
    PlaatsingWekkers,
    NazorgWekkers,
    BesluitWekkers,
    PauzeWekkers,
    EindeWekkers,
    StilteWekkers,
    StapWerkbron,
    WoningWerkbron,
    VoordrachtWerkbron,
    OverlegWerkbron,
  ],
})
export class MatchingModule {}
