import { Open } from '@weerthuis/platform';

/** A party of the convenant: who it is called, nothing about a person. */
export class PartijUitDto {
  @Open() oin!: string;
  @Open() titel!: string;
  /** Kind of party: matching, zorg, gemeente or corporatie. */
  @Open() rol!: string;
  /** Its parts in a casus, such as `hoofdbegeleider` or `welzijn`. */
  @Open() vervult!: string[];
  @Open() telefoon?: string;
}
