import type { Oin } from '@weerthuis/domain';
import { Entity, PrimaryColumn } from 'typeorm';
import { DekkingEntiteit } from './dekking.entiteit.js';

/** What another party says of a line, kept at the hoofdbegeleider. */
@Entity({ schema: 'deelname', name: 'dekking_van_ander' })
export class DekkingVanAnderEntiteit extends DekkingEntiteit {
  @PrimaryColumn('text')
  bron!: Oin;
}
