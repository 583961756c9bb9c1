import { Open } from '@weerthuis/platform';

/** Numbers for the coordinator, not for publication: small numbers tell about persons. */
export class TellingDto {
  /** People who moved into their own home. */
  @Open() gehuisvest!: number;
  /** Places in a facility that came free. */
  @Open() plekkenVrij!: number;
  /** Freed places that went to the next of a waiting list. */
  @Open() wachtlijstDoorgeschoven!: number;
  @Open() dagenLeegGemiddeld?: number;
  @Open() dagenWoonklaarTotSleutelMediaan?: number;
  @Open() dagenWoonklaarTotSleutelP90?: number;
  @Open() afgesloten!: number;
  @Open() opDeLijst!: number;
  @Open() inVoordracht!: number;
  @Open() inPlaatsing!: number;
  @Open() woningenBeschikbaar!: number;
}
