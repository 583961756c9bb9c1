import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Dag, Regel } from '../../kern/invoer.js';
import { NIVEAUS, type Draagkracht } from '../domain/draagkracht.js';

export class DraagkrachtInvoerDto implements Draagkracht {
  /** How many more placements the buurt can carry now. */
  @IsInt()
  @Min(0)
  @Max(1000)
  ruimte!: number;

  @IsIn(NIVEAUS)
  niveau!: 'ruim' | 'beperkt' | 'vol';

  /** Whose word this is: a monitor, the wijkteam. */
  @Regel(300)
  bron!: string;

  @Dag()
  peildatum!: string;

  @Dag()
  herzienOp!: string;
}

export class DraagkrachtDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Veld('draagkracht.buurt') buurt?: string;
  @Veld('draagkracht.maximum') ruimte?: number;
  @Veld('draagkracht.oordeel') niveau?: string;
  @Veld('draagkracht.bron') bron?: string;
  @Veld('draagkracht.vanaf') peildatum?: string;
  @Veld('draagkracht.herzienOp') herzienOp?: string;
  /** The day to look again has come. */
  @Veld('draagkracht.herzienOp') teHerzien?: boolean;
}
