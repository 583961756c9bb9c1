import { Dag } from '../../kern/keuren.js';

export class WoonklaarverklaringDto {
  @Dag()
  geldigTot!: string;
}
