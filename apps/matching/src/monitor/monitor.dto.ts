import { Deel, Open } from '@weerthuis/platform';

/** Days of one step; a number below five is absent, with everything worked out from it. */
export class StapgetalDto {
  @Open() stap!: string;
  @Open() aantal?: number;
  @Open() mediaan?: number;
  @Open() p90?: number;
}

export class RedengetalDto {
  @Open() stand!: string;
  @Open() reden!: string;
  @Open() aantal?: number;
}

export class MonitorDto {
  @Open() @Deel(() => StapgetalDto) stappen!: StapgetalDto[];
  @Open() @Deel(() => RedengetalDto) redenen!: RedengetalDto[];
}

/** One plaatsing behind a number. */
export class StapregelDto {
  @Open() casus!: string;
  @Open() casusnummer!: string;
  @Open() van!: string;
  @Open() tot!: string;
  @Open() dagen!: number;
}
