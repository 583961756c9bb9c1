import { Open } from '@weerthuis/platform';
import { IsIn, IsOptional, Matches } from 'class-validator';

export class NieuweMachtigingDto {
  /** Last day; leave it out to withdraw what was given. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  tot?: string;
}

export class MachtigingDto {
  @Open() tot?: string;
}

export class BevestigingDto {
  /** Whether it was so. */
  @IsIn(['bevestigd', 'betwist'])
  uitkomst!: 'bevestigd' | 'betwist';
}
