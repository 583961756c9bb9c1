import { IsOptional, IsUUID } from 'class-validator';

/** Narrows a list to one casus. */
export class OpCasusDto {
  @IsOptional()
  @IsUUID()
  casus?: string;

  waar(): { casus?: string } {
    return this.casus ? { casus: this.casus } : {};
  }
}
