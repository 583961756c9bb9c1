import { Open, Veld } from '@weerthuis/platform';
import { IsOptional, IsUUID } from 'class-validator';

export class ZoekvoorstelvraagDto {
  /** A verdeling: whom it gives a home, needs nobody to look. */
  @IsOptional()
  @IsUUID()
  na?: string;
}

/** Who should look for whom, for everybody at once, with the proof and the reasons. */
export class ZoekvoorstelDto {
  @Open() peildatum!: string;
  @Open() wegingen!: string;
  /** Points of the whole proposal, and what no proposal within the agreements can exceed. */
  @Open() waarde!: number;
  @Open() bovengrens!: number;
  @Open() bewezen!: boolean;
  /** Per person: who looks, the next three, and sentences to read out. */
  @Veld('voordracht.redenen') mensen!: object[];
  /** The agreements, how far each is, and what one more place would be worth. */
  @Open() grenzen!: object[];
}
