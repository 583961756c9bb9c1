import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

/** Narrows a list to one casus and to one state. */
export class CasusfilterDto {
  @IsOptional()
  @IsUUID()
  casus?: string;

  @IsOptional()
  @Matches(/^[a-z-]{1,30}$/)
  stand?: string;

  /** `mijn=ja`: only what is with the one who asks, today. */
  @IsOptional()
  @IsIn(['ja'])
  mijn?: 'ja';

  /** The filter as a condition on columns of the same names; what was not asked does not narrow. */
  waar(): { casus?: string; stand?: string } {
    return { ...(this.casus ? { casus: this.casus } : {}), ...(this.stand ? { stand: this.stand } : {}) };
  }
}
