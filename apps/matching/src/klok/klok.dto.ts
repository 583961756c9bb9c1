import { Open } from '@weerthuis/platform';
import { IsISO8601 } from 'class-validator';

export class KlokzetDto {
  @IsISO8601({ strict: true, strictSeparator: true })
  nu!: string;
}

export class KlokDto {
  @Open() nu!: string;
  @Open() vandaag!: string;
  /** Whether every party handled the last move: only then may the next one follow. */
  @Open() bij!: boolean;
  @Open() beweegbaar!: boolean;
}
