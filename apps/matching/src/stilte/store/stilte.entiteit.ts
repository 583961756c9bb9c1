import type { Bij, Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step that passed its term in silence, as it was last told. What is open itself is never stored: it follows from the casus. */
@Entity({ schema: 'matching', name: 'stilte' })
export class StilteEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('uuid') casus!: Uuid;
  @Column('text') stap!: string;
  @Column('uuid') over!: Uuid;
  @Column('text') rol!: string;
  @Column('text') partij!: Oin;
  @Column('int') trap!: number;
  @Column('text') bij!: Bij;
  @Column('date', { name: 'gemeld_op' }) gemeldOp!: Datum;
}
