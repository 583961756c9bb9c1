import { Open } from '@weerthuis/platform';

/** What weighs on one buurt: a count, without persons. */
export class BelastingDto {
  @Open() buurt!: string;
  @Open() wijk!: string;
  @Open() gemeente!: string;
  /** Households that were there on `peildatum`. */
  @Open() startstand!: number;
  @Open() bron!: string;
  @Open() peildatum!: string;
  /** With the plaatsingen since. */
  @Open() nu!: number;
}

export class ToegelatenDto {
  @Open() id!: string;
  /** Admitted by this command. */
  @Open() toegelaten!: number;
  /** Taken over from a list but not complete: to be judged one by one. */
  @Open() onvolledig!: number;
  /** Still waiting for another turn of this command. */
  @Open() over!: number;
}
