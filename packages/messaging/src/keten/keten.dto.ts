import { Deel, Open } from '@weerthuis/platform';

export class KetenpartijDto {
  @Open() oin!: string;
  @Open() titel!: string;
  @Open() rol!: string;
}

export class KetenontvangerDto extends KetenpartijDto {
  /** Whether it was read there, as far as is known here. */
  @Open() gelezen!: boolean;
  /** Which data were in it, by their name in the disclosure table; never what they say. */
  @Open() gegevens!: string[];
}

export class KetengrondDto {
  @Open() grondslag!: string;
  @Open() doel!: string;
  @Open() bron!: string;
}

/** One fact about a casus that this organisation sent or received. */
export class KetenfeitDto {
  @Open() feit!: string;
  @Open() soort!: string;
  @Open() tijd!: Date;
  @Open() @Deel(() => KetenpartijDto) van!: KetenpartijDto;
  @Open() @Deel(() => KetenontvangerDto) aan!: KetenontvangerDto[];
  @Open() @Deel(() => KetengrondDto) gronden!: KetengrondDto[];
  /** The fact that set this in motion. */
  @Open() na?: string;
}
