import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsUUID } from 'class-validator';
import { MagDag } from '../../kern/invoer.js';
import { SPOORSTANDEN, SPOREN, type Spoorsoort } from '../domain/spoor.js';

export class NieuwSpoorDto {
  @IsIn(SPOREN)
  soort!: Spoorsoort;

  /** The adult it is for. */
  @IsUUID()
  lid!: string;

  @MagDag()
  vanaf?: string;

  @MagDag()
  tot?: string;
}

export class SpoorbesluitDto {
  @IsIn(SPOORSTANDEN)
  stand!: (typeof SPOORSTANDEN)[number];

  @MagDag()
  vanaf?: string;

  /** Absent: it has no end. */
  @MagDag()
  tot?: string;
}

export class SpoorDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() lid!: string;
  @Veld('financien.spoor') soort?: string;
  @Veld('financien.stand') stand?: string;
  @Veld('financien.van') vanaf?: string | null;
  @Veld('financien.tot') tot?: string | null;
}
