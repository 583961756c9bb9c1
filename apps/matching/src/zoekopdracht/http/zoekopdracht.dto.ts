import { Open, Veld } from '@weerthuis/platform';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

/** Whom to ask to come with a home for which casus. */
export class NieuweZoekopdrachtDto {
  @IsUUID()
  casus!: string;

  /** OIN of a gemeente or corporatie of the convenant. */
  @Matches(/^\d{8}[0-9A-Z]{12}$/)
  aan!: string;

  @Matches(/^GM\d{4}$/)
  gemeente!: string;

  /** Default: the weeks that the region profile gives. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  uiterlijk?: string;
}

/** Who looks next, with a term of its own. */
export class DoorgifteDto {
  @Matches(/^\d{8}[0-9A-Z]{12}$/)
  aan!: string;

  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  uiterlijk?: string;
}

export class ZoekopdrachtFilterDto {
  @IsOptional()
  @IsIn(['uitgezet', 'aanvaard', 'woning-gevonden', 'niet-mogelijk', 'doorgegeven', 'verlopen', 'ingetrokken'])
  stand?: string;

  @IsOptional()
  @IsUUID()
  casus?: string;
}

export class ZoekopdrachtDto {
  @Open() zoekopdracht!: string;
  @Open() casus!: string;
  @Open() stand!: string;
  @Veld('zoekopdracht.partij') partij!: string;
  @Veld('zoekopdracht.gemeente') gemeente!: string;
  @Open() gegevenOp!: string;
  @Veld('zoekopdracht.antwoordVoor') uiterlijk!: string;
  @Open() aanbod?: string;
  @Veld('zoekopdracht.reden') reden?: string;
  @Veld('zoekopdracht.partij') doorgegevenAan?: string;
  @Open() vervolgVan?: string;
}
