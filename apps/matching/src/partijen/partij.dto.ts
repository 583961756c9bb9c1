import { Open } from '@weerthuis/platform';

/** A party of the convenant; public knowledge within the region. */
export class PartijDto {
  @Open() oin!: string;
  @Open() naam!: string;
  @Open() titel!: string;
  @Open() rol!: string;
  @Open() status!: string;
  @Open() vervult!: string[];
  @Open() gemeentecode?: string;
  @Open() telefoon!: string;
}
