import { Deel, Open, Veld } from '@weerthuis/platform';
import { CasusUitDto } from '../../casus/http/casus-uit.dto.js';

/** The home that is asked about. */
export class WoningDto {
  @Veld('eenheid.adres') straat!: string;
  @Veld('eenheid.adres') huisnummer!: number;
  @Veld('eenheid.adres') toevoeging?: string;
  @Veld('eenheid.adres') plaats!: string;
  @Veld('eenheid.kamers') kamers!: number;
  @Veld('eenheid.verdieping') verdieping!: number;
  @Veld('eenheid.lift') lift!: boolean;
  @Veld('eenheid.huisdieren') huisdieren!: boolean;
  @Veld('eenheid.rekenhuur') rekenhuurCent!: number;
  @Veld('eenheid.servicekosten') servicekostenCent!: number;
  @Veld('eenheid.beschikbaarVanaf') beschikbaarVanaf!: string;
}

/** A question to the person: this home, yes or no. */
export class VraagDto {
  @Veld('akkoord.verzoek') verzoek!: string;
  @Veld('akkoord.ronde') ronde!: number;
  @Veld('voordracht.stand') stand!: string;
  @Veld('voordracht.antwoordVoor') antwoordVoor!: string;
  @Veld('akkoord.antwoord') antwoord?: 'ja' | 'nee';
  @Deel(() => WoningDto) @Veld('voordracht.eenheid') woning?: WoningDto;
}

export class GebeurdDto {
  @Open() wat!: string;
  @Open() op!: string;
  @Veld('eenheid.adres') adres?: string;
}

export class PlaatsingDto {
  @Veld('plaatsing.stand') stand!: string;
  @Veld('plaatsing.sleuteldatum') sleuteldatum?: string;
  @Veld('plaatsing.opgeschortTot') opgeschortTot?: string;
}

export class DeelnemerDto {
  @Open() rol!: string;
  @Veld('casus.deelnemer') titel!: string;
}

/** All that the pages of one person are made of. */
export class MijnDto extends CasusUitDto {
  /** The name of the person whose page it is. */
  @Veld('identiteit.naam') voornaam?: string;
  @Open() eigenLid!: string;
  @Deel(() => VraagDto) vraag?: VraagDto;
  @Veld('toelating.op') toegelatenOp?: string;
  @Veld('toelating.termijn') toelatingUiterlijk?: string;
  @Veld('bezichtiging.op') bezichtigingOp?: string;
  @Veld('bezichtiging.stand') bekeken?: boolean;
  @Deel(() => PlaatsingDto) verhuizing?: PlaatsingDto;
  @Veld('nazorg.moment') gesprekOp?: string;
  @Deel(() => GebeurdDto) gebeurd!: GebeurdDto[];
  @Deel(() => DeelnemerDto) deelnemers!: DeelnemerDto[];
}

/** One line of who looked; it names no employee. */
export class KeerDto {
  @Open() soort!: 'bekeek' | 'deed' | 'bericht' | 'klok';
  @Open() doel!: string;
  @Open() op!: Date;
}

export class KerenDto {
  @Deel(() => KeerDto) keren!: KeerDto[];
}

export class VraagpaginaDto {
  @Deel(() => VraagDto) vraag!: VraagDto;
  /** Text for everybody in the region, after what was judged before. */
  @Open() uitleg!: { kop: string; alineas: string[] };
}
