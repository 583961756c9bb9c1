import { Open } from '@weerthuis/platform';
import { IsIn, IsObject, IsOptional, IsString, Length, Matches } from 'class-validator';

/** A command to carry out in a moment, as a request of its own would be. */
export class WachtendInvoer {
  @IsIn(['POST', 'PUT', 'PATCH', 'DELETE'])
  methode!: 'POST' | 'PUT' | 'PATCH' | 'DELETE';

  /** A path of this API; a command cannot wait for another one, nor move the clock. */
  @Matches(/^\/v1\/(?!(?:wachtend|klok|live)(?:[/?]|$))(?!(?:.*\/)?(?:\.|%2e){1,2}(?:[/?]|$))[\w/.:~%?=&-]{1,500}$/i)
  pad!: string;

  @IsOptional()
  @IsObject()
  lichaam?: object;

  @IsOptional()
  @IsString()
  @Length(1, 40)
  ifMatch?: string;

  /** What is being done, in the words of the screen. */
  @IsString()
  @Length(1, 200)
  omschrijving!: string;
}

export class WachtendGezetDto {
  @Open() id!: string;
  /** ISO 8601; until then it can be taken back. */
  @Open() uitvoerenNa!: string;
}

export class WachtendDto {
  @Open() id!: string;
  @Open() omschrijving!: string;
  @Open() stand!: 'wacht' | 'uitgevoerd' | 'geweigerd' | 'ingetrokken';
  @Open() uitvoerenNa!: string;
  /** The refusal of the route, as it gave it (RFC 9457). */
  @Open() probleem?: object;
}
