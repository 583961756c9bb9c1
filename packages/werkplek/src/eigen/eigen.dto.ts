import { Open } from '@weerthuis/platform';
import { IsObject, Matches } from 'class-validator';

/** An own path of the screens, as in the address bar. */
export const EIGEN_PAD = /^\/(?![/\\])[^\\\p{Cc}]{0,999}$/u;

export class WeergaveInvoer {
  @Matches(EIGEN_PAD)
  pad!: string;
}

export class WeergaveDto {
  @Open() naam!: string;
  @Open() pad!: string;
}

export class ConceptInvoer {
  @IsObject()
  inhoud!: object;
}

/** A draft goes back to its own author only; that is why its content passes whole. */
export class ConceptDto {
  @Open() inhoud!: object;
  @Open() versie!: number;
}
