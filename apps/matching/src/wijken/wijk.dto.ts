import { Open } from '@weerthuis/platform';

/** What a wijk can carry, what weighs on it, and the homes that are free there. Bron van namen en inwoners: CBS. */
export class WijkDto {
  @Open() wijk!: string;
  @Open() naam!: string;
  @Open() gemeente!: string;
  @Open() inwoners!: number;
  /** Households that its buurten can carry; absent when the gemeente did not say. */
  @Open() ruimte?: number;
  @Open() buurten!: number;
  @Open() buurtenGemeld!: number;
  @Open() vol!: number;
  @Open() belasting!: number;
  @Open() woningen!: number;
  @Open() herzienOp?: string;
}
