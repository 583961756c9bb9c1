import { Deel, Open } from '@weerthuis/platform';

/** A colleague of the own organisation. */
export class OppakkerDto {
  @Open() gebruiker!: string;
  @Open() naam!: string;
  /** ISO 8601. */
  @Open() sinds!: string;
}

/** One row of the work queue; its parts were cut by the class of its source. */
export class WerkrijDto {
  @Open() id!: string;
  @Open() soort!: string;
  @Open() casus?: string;
  @Open() casusnummer?: string;
  @Open() titel!: string;
  @Open() zin!: string;
  @Open() termijn?: string;
  @Open() aanZet!: string;
  @Open() alsNiets?: string;
  @Open() pad!: string;
  @Deel(() => OppakkerDto) opgepaktDoor?: OppakkerDto;
}
