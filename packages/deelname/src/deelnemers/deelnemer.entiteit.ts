import type { Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The parts a party can have in a casus. */
export type Deelnemersrol = 'aanmelder' | 'hoofdbegeleider' | 'herkomst' | 'vestiging' | 'corporatie';

/** One party in one part of a casus, as the hub told it. */
@Entity({ schema: 'deelname', name: 'deelnemer' })
export class DeelnemerEntiteit {
  @PrimaryColumn('uuid')
  casus!: Uuid;

  @PrimaryColumn('text')
  partij!: Oin;

  @PrimaryColumn('text')
  rol!: Deelnemersrol;

  @Column('uuid', { nullable: true })
  lid!: Uuid | null;
}
