import { Open } from '@weerthuis/platform';
import { IsDefined, IsOptional, IsUUID, Matches } from 'class-validator';
import { RedenDto } from './bericht.dto.js';

/** What to ask again, and of whom. */
export class OpnieuwDto extends RedenDto {
  @Matches(/^\d{8}[0-9A-Z]{12}$/)
  @IsDefined()
  partij!: string;

  /** All of this stream; without it what lies beyond what we have of each. */
  @IsOptional()
  @IsUUID()
  stroom?: string;
}

/** Whether this database was put back to an earlier moment, and who said what about that. */
export class HerstelstandDto {
  @Open() stand!: string;
  @Open() incarnatie!: string;
  @Open() vorige?: string | null;
  @Open() sinds?: Date | null;
  @Open() reden?: string | null;
  @Open() door?: string | null;
  /** Lost facts that nobody settled. */
  @Open() wezen!: number;
}

/** A fact that one of two parties lost. */
export class WeesDto {
  @Open() volg!: string;
  /** `hier`: we have it and its source no longer knows it; `daar`: it was ours and `partij` still has it. */
  @Open() kant!: string;
  @Open() partij!: string;
  @Open() feit!: string;
  @Open() type!: string;
  @Open() stroom!: string;
  @Open() tijd!: Date;
  @Open() gevondenOp!: Date;
}
