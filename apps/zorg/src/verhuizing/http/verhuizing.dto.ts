import { IsOptional } from 'class-validator';
import { Dag } from '../../kern/keuren.js';

export class VerhuizingDto {
  /** The first day the person slept in the new home. */
  @Dag()
  op!: string;
}

export class VrijePlekDto {
  @Dag()
  op!: string;

  /** Until when the person may come back. */
  @IsOptional()
  @Dag()
  terugkeergarantieTot?: string;
}
