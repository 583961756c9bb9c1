import { NAMENSKANALEN, type Namenskanaal } from '@weerthuis/domain';
import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** What a party answered by phone, as you heard it. */
export class GehoordDto {
  @IsIn(['ja', 'nee'])
  antwoord!: 'ja' | 'nee';

  @IsIn([...NAMENSKANALEN])
  kanaal!: Namenskanaal;

  /** Whom you spoke at the party. */
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  gesproken!: string;

  /** The day on which the party gave the answer. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  op!: string;

  @IsOptional()
  @Matches(/^[A-Za-z0-9-]{1,40}$/)
  reden?: string;
}

export class MachtigingDto {
  @Open() partij!: string;
  @Veld('machtiging.tot') tot!: string;
}
