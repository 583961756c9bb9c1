import { Type } from 'class-transformer';
import { IsISO8601, IsInt, IsOptional, Matches, Min, ValidateNested } from 'class-validator';
import { Feit } from '../kern/feit.js';
import { Gegeven } from '../kern/gegeven.js';

/** The secret of a regional persoonssleutel. */
export class PersoonssleutelGeheim {
  /** 32 bytes, base64url. */
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  @Gegeven('bus.regiosleutel')
  sleutel!: string;
}

/** The centrumgemeente hands key number n to a party that may hold a BSN, sealed to that party. */
@Feit({
  type: 'nl.weerthuis.sleutel.persoonssleutel-verstrekt.v1',
  van: 'gemeente',
  naar: ['gemeente', 'zorg'],
  view: 'bsn-gerechtigd',
  stap: 'aanmelding',
  stroom: 'sleutels',
})
export class PersoonssleutelVerstrektBsnGerechtigd {
  @IsInt()
  @Min(1)
  @Gegeven('bus.sleutel')
  nummer!: number;

  /** After this moment the key makes no new persoonssleutels; absent for the newest key. */
  @IsOptional()
  @IsISO8601()
  @Gegeven('bus.sleutel')
  tot?: string;

  @ValidateNested()
  @Type(() => PersoonssleutelGeheim)
  @Gegeven('bus.regiosleutel')
  verzegeld!: PersoonssleutelGeheim;
}
