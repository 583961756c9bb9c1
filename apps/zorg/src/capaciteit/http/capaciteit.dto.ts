import { Open, Veld } from '@weerthuis/platform';
import { IsInt, Max, Min } from 'class-validator';
import { Dag } from '../../kern/keuren.js';

export class CapaciteitDto {
  /** Households that can be supported at once. */
  @IsInt()
  @Min(0)
  @Max(10_000)
  plekken!: number;

  @Dag()
  vanaf!: string;
}

export class CapaciteitUitDto {
  @Open() id!: string;
  @Veld('capaciteit.gemeente') gemeente!: string;
  @Veld('capaciteit.vanaf') vanaf!: string;
  @Veld('capaciteit.plaatsen') plekken!: number;
  /** Fewest places free on any day from `vanaf`, or from today when that is later. */
  @Veld('capaciteit.vrij') vrij!: number;
}
