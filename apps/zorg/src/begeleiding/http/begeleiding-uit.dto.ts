import { Deel, Open, Veld } from '@weerthuis/platform';
import { PlanUitDto } from './begeleiding.dto.js';

export class OverbruggingUitDto {
  @Veld('begeleidingsplan.start') van!: string;
  @Veld('begeleidingsplan.start') tot!: string;
  @Veld('begeleidingsplan.start') hoe!: string;
}

export class OndersteuningUitDto {
  @Veld('huishouden.lid') lid!: string;
  @Veld('begeleidingsplan.start') vanaf!: string;
  @Veld('begeleidingsplan.einde') tot?: string;
  @Deel(() => OverbruggingUitDto) overbrugging?: OverbruggingUitDto;
}

export class DaginvullingUitDto {
  @Veld('huishouden.lid') lid!: string;
  @Veld('daginvulling.soort') soort?: string;
  @Veld('daginvulling.start') vanaf!: string;
  @Veld('daginvulling.start') tot?: string;
}

export class EigenInkomenUitDto {
  @Veld('dekking.lid') lid!: string;
  @Veld('dekking.van') vanaf!: string;
  @Veld('dekking.tot') tot?: string;
}

export class DoeluitkomstUitDto {
  @Veld('begeleidingsplan.doelen') doel?: string;
  @Veld('begeleidingsplan.doelen') uitkomst?: string;
}

export class EvaluatieUitDto {
  @Open() id!: string;
  @Veld('begeleidingsplan.evaluatie') op!: string;
  @Veld('nazorg.moment') moment?: string;
  @Deel(() => DoeluitkomstUitDto) doelen!: DoeluitkomstUitDto[];
  @Veld('nazorg.extraAandachtTot') extraAandachtTot?: string;
}

/** The support of a casus as it was recorded here: start and end, days, own income, and evaluations, newest first. */
export class BegeleidingUitDto {
  @Open() casus!: string;
  /** Whether this organisation is the hoofdbegeleider. */
  @Open() bijOns!: boolean;
  /** Absent while there are no goals. */
  @Deel(() => PlanUitDto) plan?: PlanUitDto;
  @Deel(() => OndersteuningUitDto) ondersteuning!: OndersteuningUitDto[];
  @Deel(() => DaginvullingUitDto) daginvulling!: DaginvullingUitDto[];
  @Deel(() => EigenInkomenUitDto) eigenInkomen!: EigenInkomenUitDto[];
  @Deel(() => EvaluatieUitDto) evaluaties!: EvaluatieUitDto[];
}
