import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this organisation did about another open aanmelding of an adult, and who the other is once that may be known. */
@Entity({ schema: 'zorg', name: 'dubbel' })
export class DubbelEntiteit {
  @PrimaryColumn('uuid')
  casus!: Uuid;

  @PrimaryColumn('uuid')
  lid!: Uuid;

  @Column('date', { name: 'bevestigd_op', nullable: true })
  bevestigdOp!: Datum | null;

  @Column('uuid', { nullable: true })
  ander!: Uuid | null;

  @Column('text', { nullable: true })
  partij!: Oin | null;
}
