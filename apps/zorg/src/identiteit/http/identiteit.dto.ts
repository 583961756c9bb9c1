import { Open, Veld } from '@weerthuis/platform';

/** To whom identity was released, and whether it must be erased again. */
export class VrijgaveUitDto {
  @Open() id!: string;
  @Open() casus!: string;
  @Veld('voordracht.id') voordracht!: string;
  /** OIN of the recipient. */
  @Veld('casus.deelnemer') aan!: string;
  @Open() op!: string;
  @Open() afgeslotenOp?: string;
}

export class BezichtigingUitDto {
  @Veld('bezichtiging.id') id!: string;
  @Open() casus!: string;
  @Veld('kandidaatstelling.id') kandidaatstelling!: string;
  @Veld('bezichtiging.op') op!: Date;
  @Veld('bezichtiging.stand') verschenen?: boolean;
}
