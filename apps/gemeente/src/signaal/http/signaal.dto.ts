import { Open, Veld } from '@weerthuis/platform';

export class SignaalDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Open() plaatsing!: string;
  @Open() soort!: string;
  @Veld('nazorg.maanden') maanden?: number | null;
  @Veld('nazorg.signaalOp') op?: string;
  @Open() opgepaktOp?: string | null;
}
