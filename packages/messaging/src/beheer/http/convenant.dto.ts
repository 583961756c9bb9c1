import { Deel, Open } from '@weerthuis/platform';

export class ConvenantpartijDto {
  @Open() oin!: string;
  @Open() titel!: string;
  @Open() rol!: string;
  @Open() status!: string;
  @Open() getekend!: boolean;
}

/** The agreement in force, as this instance checked it at its start. */
export class ConvenantDto {
  /** First characters of the hash that every party signed: compare it over the phone. */
  @Open() vingerafdruk!: string;
  /** Versions of the register of facts that are in use. */
  @Open() registers!: string[];
  @Open() @Deel(() => ConvenantpartijDto) partijen!: ConvenantpartijDto[];
}
