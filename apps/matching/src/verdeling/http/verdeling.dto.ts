import { Deel, Open, Veld } from '@weerthuis/platform';
import { IsArray, IsOptional, IsUUID, Matches, ArrayMaxSize } from 'class-validator';

export class OvernemingsvraagDto {
  /** Whose placements become a voordracht; all of them when absent. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  casussen?: string[];

  /** The day of moving in; when absent the day from which each home is available. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  startOp?: string;
}

export class VergelijkingsvraagDto {
  @IsUUID()
  met!: string;
}

export class GevolgenvraagDto {
  /** A home that would be withdrawn. */
  @IsOptional()
  @IsUUID()
  zonderWoning?: string;

  /** Somebody who would leave the list. */
  @IsOptional()
  @IsUUID()
  zonderMens?: string;
}

export class VerdelingRijDto {
  @Open() verdeling!: string;
  @Open() nummer!: number;
  @Open() stand!: string;
  @Open() aanleiding!: string;
  @Open() peildatum!: string;
  @Open() begonnenOp!: string;
  @Open() klaarOp?: string;
  @Open() reden?: string;
  @Open() mensen!: number;
  @Open() woningen!: number;
  @Open() geplaatst?: number;
  /** Points of all placements together, and what no verdeling can exceed. */
  @Open() waarde?: number;
  @Open() bovengrens?: number;
  @Open() bewezen?: boolean;
}

export class VerdelingDto extends VerdelingRijDto {
  @Open() maand!: string;
  /** Drawn with this; was committed to under `verbintenis` on `vastgelegdOp`. */
  @Open() zaad!: string;
  @Open() verbintenis!: string;
  @Open() vastgelegdOp!: string;
  @Open() invoerhash!: string;
  @Open() profielversie!: string;
  @Open() voortgang?: object;
  @Veld('voordracht.redenen') plaatsingen!: object[];
  @Veld('voordracht.redenen') nietGeplaatst!: object[];
  @Open() grenzen!: object[];
  @Open() regelprijzen!: object[];
  @Veld('voordracht.redenen') voorbijgegaan!: object[];
}

/** Sentences to read out: one list per kind of reader. */
export class UitlegDto {
  @Veld('voordracht.redenen') coordinator!: string[];
  @Veld('voordracht.redenen') corporatie!: string[];
  @Veld('voordracht.redenen') persoon?: string[];
}

export class MensDto {
  @Open() casus!: string;
  @Open() casusnummer!: string;
  @Open() mogelijk!: number;
  @Veld('voordracht.redenen') heeft?: object;
  @Veld('voordracht.redenen') daarna!: object[];
  @Veld('voordracht.redenen') loting?: object;
  @Veld('voordracht.redenen') hulp?: object;
  @Deel(() => UitlegDto) uitleg!: UitlegDto;
}

export class WoningDto {
  @Open() aanbod!: string;
  @Open() passend!: number;
  @Veld('voordracht.redenen') voor?: string;
  @Veld('voordracht.redenen') rij!: object[];
  @Deel(() => UitlegDto) uitleg!: UitlegDto;
}

export class VerdelingsvergelijkingDto {
  @Veld('voordracht.redenen') verhuizingen!: object[];
  @Veld('voordracht.redenen') ketens!: object[];
  @Open() verschil?: number;
}

/** What became of one placement that was to be adopted. */
export class OvernemingDto {
  @Open() casus!: string;
  @Open() aanbod?: string;
  @Open() voordracht?: string;
  @Open() code?: string;
  @Open() titel?: string;
  @Open() detail?: string;
  @Open() van?: string;
  @Open() regel?: string;
}

export class OvernemingenDto {
  @Open() id!: string;
  @Open() overgenomen!: number;
  @Open() geweigerd!: number;
  @Open() rijen!: OvernemingDto[];
}

export class ZaadDto {
  @Open() maand!: string;
  @Open() verbintenis!: string;
  @Open() vastgelegdOp!: string;
  /** Only once a verdeling drew with it, or its month is past. */
  @Open() zaad?: string;
}
