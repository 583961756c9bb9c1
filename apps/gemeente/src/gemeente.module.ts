import { Module } from '@nestjs/common';
import { ZoekModule } from '@weerthuis/deelname';
import { Gemeenteherroeping } from './herroeping/herroepkennis.js';
import { Gemeentevragen } from './vraag/vraagkennis.js';
import { Bezwaarkennis } from './bezwaar/bezwaarkennis.js';
import { Akkoordhaken } from './akkoord/akkoordhaken.js';
import { BindingController } from './binding/http/binding.controller.js';
import { StelBindingVast } from './binding/stel-binding-vast.js';
import { OntvangMijlpalen } from './casus/events/ontvang-mijlpalen.js';
import { Huishoudens } from './casus/store/huishoudens.js';
import { Mijlpalen } from './casus/store/mijlpalen.js';
import { DraagkrachtController } from './draagkracht/http/draagkracht.controller.js';
import { StelDraagkrachtVast } from './draagkracht/stel-draagkracht-vast.js';
import { OntvangIdentiteit } from './identiteit/events/ontvang-identiteit.js';
import { IdentiteitController } from './identiteit/http/identiteit.controller.js';
import { MeldPersoonssleutels } from './identiteit/meld-persoonssleutels.js';
import { Identiteiten } from './identiteit/store/identiteiten.js';
import { BehandelMelding } from './indicatie/behandel-melding.js';
import { OntvangMelding } from './indicatie/events/ontvang-melding.js';
import { MeldingKijk } from './indicatie/http/melding-kijk.js';
import { MeldingenController } from './indicatie/http/meldingen.controller.js';
import { MeldIndicatie } from './indicatie/meld-indicatie.js';
import { MaakBrief } from './indicatie/maak-brief.js';
import { NeemMeldingAan } from './indicatie/neem-melding-aan.js';
import { Meldingen } from './indicatie/store/meldingen.js';
import { Termijnwekkers } from './indicatie/termijnwekkers.js';
import { InschrijvingController } from './inschrijving/http/inschrijving.controller.js';
import { MeldInschrijving } from './inschrijving/meld-inschrijving.js';
import { Bronnen } from './kern/bronnen.js';
import { Verzender } from './kern/verzender.js';
import { AanvaardOverdracht } from './overdracht/aanvaard-overdracht.js';
import { BiedOverdrachtAan } from './overdracht/bied-overdracht-aan.js';
import { DraaiOverdrachtTerug } from './overdracht/draai-overdracht-terug.js';
import { OntvangOverdracht } from './overdracht/events/ontvang-overdracht.js';
import { OverdrachtenController } from './overdracht/http/overdrachten.controller.js';
import { OntvangAchterstand } from './signaal/events/ontvang-achterstand.js';
import { SignalenController } from './signaal/http/signalen.controller.js';
import { SporenController } from './sporen/http/sporen.controller.js';
import { MeldInkomen } from './sporen/meld-inkomen.js';
import { OpenSpoor } from './sporen/open-spoor.js';
import { WijzigSpoor } from './sporen/wijzig-spoor.js';
import { BesluitUrgentie } from './urgentie/besluit-urgentie.js';
import { UrgentieController } from './urgentie/http/urgentie.controller.js';
import { Urgentiewekker } from './urgentie/urgentiewekker.js';
import { VraagUrgentie } from './urgentie/vraag-urgentie.js';
import { Gemeentewerk } from './werk/gemeentewerk.js';
import { Inkomenstaken, Inschrijftaken } from './werk/inkomenstaken.js';
import { BeantwoordZoekopdracht } from './zoekopdracht/beantwoord-zoekopdracht.js';
import { ZoekopdrachtEntiteit } from './zoekopdracht/store/zoekopdracht.entiteit.js';
import { ZoekopdrachtenController } from './zoekopdracht/http/zoekopdrachten.controller.js';

const HTTP = [
  MeldingenController,
  UrgentieController,
  BindingController,
  DraagkrachtController,
  SporenController,
  OverdrachtenController,
  InschrijvingController,
  ZoekopdrachtenController,
  IdentiteitController,
  SignalenController,
];
const FEITEN = [OntvangMelding, OntvangIdentiteit, OntvangMijlpalen, OntvangOverdracht, OntvangAchterstand];
const KERN = [Verzender, Bronnen, Huishoudens, Mijlpalen, Identiteiten, MeldPersoonssleutels, Akkoordhaken];
const INDICATIE = [
  Meldingen,
  MeldIndicatie,
  Termijnwekkers,
  BehandelMelding,
  NeemMeldingAan,
  MeldingKijk,
  MaakBrief,
  VraagUrgentie,
  BesluitUrgentie,
  Urgentiewekker,
  StelBindingVast,
  StelDraagkrachtVast,
];
const INKOMEN = [
  OpenSpoor,
  WijzigSpoor,
  MeldInkomen,
  BiedOverdrachtAan,
  AanvaardOverdracht,
  DraaiOverdrachtTerug,
  MeldInschrijving,
];
const WERK = [Gemeentewerk, Inkomenstaken, Inschrijftaken];

/** Indicatie and financiën of one municipality. */
@Module({
  imports: [ZoekModule.voor(ZoekopdrachtEntiteit)],
  controllers: [...HTTP, ...FEITEN],
  providers: [
    ...KERN,
    ...INDICATIE,
    ...INKOMEN,
    ...WERK,
    BeantwoordZoekopdracht,
    Bezwaarkennis,
    Gemeenteherroeping,
    Gemeentevragen,
  ],
})
export class GemeenteModule {}
