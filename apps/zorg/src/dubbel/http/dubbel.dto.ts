import { Veld } from '@weerthuis/platform';
import { IsUUID } from 'class-validator';

export class DubbelBevestigingDto {
  /** The adult that was told of as double. */
  @IsUUID()
  lid!: string;
}

export class SamenvoegingDto {
  /** The casus of the other, as the hub named it after both confirmed. */
  @IsUUID()
  met!: string;
}

export class DubbelUitDto {
  @Veld('casus.casus') casus!: string;
  @Veld('huishouden.lid') lid!: string;
  @Veld('aanmelding.toestemming') bevestigdOp?: string;
  @Veld('casus.casus') ander?: string;
  @Veld('casus.deelnemer') partij?: string;
}
