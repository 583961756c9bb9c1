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
  /** How often it was moved or called off: what a calendar needs to replace what it has (RFC 5545, SEQUENCE). */
  @Column('int') reeks!: number;
  /** Called off: the home fell through. */
  @Column('boolean') vervallen!: boolean;
  /** Unknown until the report. */
  @Column('boolean', { nullable: true }) verschenen!: boolean | null;
}
