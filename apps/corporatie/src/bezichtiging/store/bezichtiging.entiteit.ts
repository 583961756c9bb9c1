import type { Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An appointment to see the home. */
@Entity({ schema: 'corporatie', name: 'bezichtiging' })
export class BezichtigingEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('int') versie!: number;
  @Column('uuid') casus!: Uuid;
  @Column('uuid') kandidaatstelling!: Uuid;
  @Column('timestamptz') op!: Date;
  /** Unknown until the report. */
  @Column('boolean', { nullable: true }) verschenen!: boolean | null;
}
