import { Deel, Open, Veld } from '@weerthuis/platform';

/** A member; who it is only for whoever supports. */
export class LidUitDto {
  @Veld('huishouden.lid') lid!: string;
  @Veld('huishouden.lidsoort') soort!: string;
  @Veld('huishouden.samenstelling') rol!: string;
  /** True: another open aanmelding has the same person. */
  @Open() dubbel!: boolean;
  @Veld('identiteit.naam') voornamen?: string;
  @Veld('identiteit.naam') achternaam?: string;
  @Veld('identiteit.geboortedatum') geboortedatum?: string;
  @Veld('identiteit.bsn') bsn?: string;
  @Veld('identiteit.contact') telefoon?: string;
  @Veld('identiteit.contact') email?: string;
}

export class VertegenwoordigerUitDto {
  @Open() id!: string;
  @Veld('huishouden.lid') lid!: string;
  @Veld('identiteit.vertegenwoordiger') soort?: string;
  @Veld('identiteit.vertegenwoordiger') naam?: string;
  @Veld('identiteit.vertegenwoordiger') telefoon?: string;
}

export class ToestemmingUitDto {
  @Veld('aanmelding.toestemming') vastgelegdOp!: string;
  @Veld('aanmelding.toestemming') geldigTot!: string;
  @Veld('aanmelding.toestemming') aan!: string[];
  @Veld('aanmelding.toestemming') hoe!: string;
  @Veld('aanmelding.toestemming') ingetrokkenOp?: string;
}

/** One line of the list of casus: no names. */
export class CasusRijDto {
  @Veld('casus.casus') casus!: string;
  @Veld('casus.casusnummer') casusnummer?: string;
  @Veld('aanmelding.stand') stand!: string;
  @Veld('woonklaar.tot') woonklaarTot?: string;
  @Veld('aanmelding.wachtSinds') wachtSinds?: string;
  @Veld('plaatsing.id') plaatsing?: string;
  @Veld('sleutel.op') sleutelOp?: string;
  @Veld('verhuizing.op') verhuisdOp?: string;
  /** Where the search stands, as the hub last told it, and until when it rests. */
  @Veld('kandidaat.stand') zoekstand?: string;
  @Veld('kandidaat.stand') rustTot?: string;
  /** What asks for attention: woonklaar-verloopt, woonklaar-verlopen, dubbel-gemeld, wordt-18. */
  @Open() aandacht!: string[];
}

/** Whose casus it is; apart from the list, so that a name is only read when somebody asks for it. */
export class CasusnaamDto {
  @Open() casus!: string;
  @Veld('identiteit.naam') naam?: string;
}

/** All that this organisation knows of one casus. */
export class CasusUitDto extends CasusRijDto {
  @Open() versie!: number;
  @Veld('aanmelding.aanmelder') aanmelder!: string;
  @Veld('aanmelding.hoofdbegeleider') hoofdbegeleider?: string;
  @Veld('aanmelding.herkomst') herkomst?: string;
  @Veld('aanmelding.voorziening') inVoorzieningSinds?: string;
  @Veld('aanmelding.voorziening') plek?: string;
  @Veld('aanmelding.wet') wet?: string;
  @Veld('aanmelding.urgentieGevraagd') urgentieGevraagd!: boolean;
  @Veld('aanmelding.ingediendOp') ingediendOp?: string;
  @Veld('aanmelding.reden') redenIngetrokken?: string;
  /** The casus that this one went on as. */
  @Veld('casus.casus') samengevoegdMet?: string;
  @Deel(() => LidUitDto) leden!: LidUitDto[];
  @Deel(() => VertegenwoordigerUitDto) vertegenwoordigers!: VertegenwoordigerUitDto[];
  @Veld('woonprofiel.id') woonprofiel?: object;
  @Veld('woonprofiel.versie') woonprofielVersie?: number;
  @Deel(() => ToestemmingUitDto) toestemming?: ToestemmingUitDto;
  @Veld('toelating.besluit') toelating?: object;
  @Veld('indicatie.stand') indicatie?: object;
  @Veld('urgentie.stand') urgentie?: object;
  @Veld('sleutel.huurVanaf') huurVanaf?: string;
  @Veld('inschrijving.op') ingeschrevenOp?: string;
  @Veld('plek.vrijOp') plekVrijOp?: string;
  @Veld('plek.terugkeerTot') terugkeergarantieTot?: string;
  @Veld('nazorg.ondersteuningTot') ondersteuningTot?: string;
  /** The list that it was taken over from: bron, datum, kenmerk. */
  @Veld('casus.overgenomenKenmerk') overgenomenUit?: object;
  /** Where the search stands: stand, since when, until when it rests and why. */
  @Veld('kandidaat.stand') kandidaat?: object;
}
