import { Open, Veld } from '@weerthuis/platform';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsOptional, Matches } from 'class-validator';

export class BindingInvoerDto {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @Matches(/^GM\d{4}$/, { each: true })
  gemeenten!: string[];

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(200)
  @Matches(/^WK\d{4}[0-9A-Z]{2}$/, { each: true })
  wijken?: string[];
}

export class BindingDto {
  @Open() id!: string;
  @Open() versie!: number;
  @Open() casus!: string;
  @Veld('binding.gebied') gemeenten?: string[];
  @Veld('binding.gebied') wijken?: string[] | null;
}
