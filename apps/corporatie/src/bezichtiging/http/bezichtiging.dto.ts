import { IsBoolean, IsISO8601, IsUUID } from 'class-validator';

export class BezichtigingDto {
  @IsUUID() kandidaatstelling!: string;
  /** Moment of the viewing, as an instant: 2026-03-12T13:00:00Z. */
  @IsISO8601({ strict: true, strictSeparator: true }) op!: string;
}

export class VerslagDto {
  /** Whether the person came. */
  @IsBoolean() verschenen!: boolean;
}
