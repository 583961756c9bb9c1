import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A viewing that the corporatie planned, and whether the person was there. */
@Entity({ schema: 'zorg', name: 'bezichtiging' })
export class BezichtigingEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  kandidaatstelling!: Uuid;

  @Column('timestamptz')
  op!: Date;

  @Column('boolean', { nullable: true })
  verschenen!: boolean | null;
}
