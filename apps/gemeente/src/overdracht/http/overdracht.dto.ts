import { Open, Veld } from '@weerthuis/platform';
import { MagDag } from '../../kern/invoer.js';

export class AanbiedingDto {
  /** Last day that this gemeente pays. */
  @MagDag()
  uitkeringTot?: string;
}

export class AanvaardingDto {
  /** First day that this gemeente pays. */
  @MagDag()
  uitkeringVanaf?: string;
}

export class OverdrachtDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Open() richting!: string;
  @Open() andere!: string;
  @Veld('overdracht.stand') stand?: string;
  @Veld('overdracht.soort') sporen?: string[];
  @Veld('overdracht.uitkeringTot') uitkeringTot?: string | null;
  @Veld('overdracht.uitkeringVan') uitkeringVanaf?: string | null;
  @Open() aangebodenOp!: string;
  @Open() aanvaardOp?: string | null;
}
