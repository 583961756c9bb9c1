import { Open, Veld } from '@weerthuis/platform';
import { IsBoolean, IsISO8601, IsUUID } from 'class-validator';

export class BezichtigingDto {
  @IsUUID() kandidaatstelling!: string;
  /** Moment of the viewing, as an instant: 2026-03-12T13:00:00Z. */
  @IsISO8601({ strict: true, strictSeparator: true }) op!: string;
}

export class BezichtigingInzageDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Open() kandidaatstelling!: string;
  /** Moment of the viewing, as an instant. */
  @Veld('bezichtiging.op') op!: string;
  @Veld('bezichtiging.stand') verschenen?: boolean | null;
  /** Called off: the home fell through. */
  @Open() vervallen!: boolean;
}

/** What an entry in a calendar needs: when and where, with the casusnummer and without a name. */
export class AgendapuntDto {
  @Open() kandidaatstelling!: string;
  @Open() casusnummer?: string;
  @Veld('bezichtiging.op') op!: Date;
  @Open() reeks!: number;
  @Open() vervallen!: boolean;
  @Veld('eenheid.adres') adres!: string;
}

export class VerslagDto {
  /** Whether the person came. */
  @IsBoolean() verschenen!: boolean;
}
