import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
  ValidateNested,
} from 'class-validator';
import { veldfouten } from './veldfouten.js';

class Deel {
  @IsIn(['a', 'b'])
  soort1!: string;
}
class Invoer {
  @IsOptional() @IsString() @MinLength(3) naam2?: unknown;
  @IsOptional() @IsInt() @Min(1) @Max(9) aantal?: unknown;
  @IsOptional() @ArrayMaxSize(2) lijst?: unknown;
  @IsOptional() @Matches(/^x$/) vorm?: unknown;
  @IsOptional() @Matches(/^x$/, { message: 'moet een x zijn' }) eigen?: unknown;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => Deel) delen?: unknown;
}

const fouten = (waarde: object) =>
  veldfouten(
    validateSync(plainToInstance(Invoer, waarde), {
      whitelist: true,
      forbidNonWhitelisted: true,
      stopAtFirstError: true,
    }),
  );

describe('Veldfouten', () => {
  test.each([
    [{ naam2: 'ab' }, 'naam2', 'moet minstens 3 tekens hebben'],
    [{ aantal: 10 }, 'aantal', 'mag niet groter zijn dan 9'],
    [{ aantal: 0 }, 'aantal', 'mag niet kleiner zijn dan 1'],
    [{ aantal: 1.5 }, 'aantal', 'moet een heel getal zijn'],
    [{ lijst: [1, 2, 3] }, 'lijst', 'mag er hoogstens 2 hebben'],
    [{ vorm: 'geheim' }, 'vorm', 'heeft niet de vorm die hier hoort'],
    [{ eigen: 'y' }, 'eigen', 'moet een x zijn'],
    [{ delen: [{ soort1: 'a' }, { soort1: 'c' }] }, 'delen.1.soort1', 'moet een van deze zijn: a, b'],
    [{ anders: 1 }, 'anders', 'bestaat hier niet'],
  ])('%j: veld %s %s', (waarde, veld, detail) => {
    expect(fouten(waarde)).toEqual([{ veld, detail }]);
  });
});
