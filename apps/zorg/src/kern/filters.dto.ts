import { IsOptional, IsUUID, Matches } from 'class-validator';

/** Narrows a list to one state. */
export class StandfilterDto {
  @IsOptional()
  @Matches(/^[a-z-]{1,30}$/)
  stand?: string;
}

/** Narrows a list to one casus. */
export class CasusfilterDto {
  @IsOptional()
  @IsUUID()
  casus?: string;
}
