import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An early signal after the move that asks for help with money. */
@Entity({ schema: 'gemeente', name: 'signaal' })
export class SignaalEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  @Column('text')
  soort!: string;

  /** Months of rent in arrears. */
  @Column('int', { nullable: true })
  maanden!: number | null;

  @Column('date')
  op!: Datum;

  @Column('date', { name: 'opgepakt_op', nullable: true })
  opgepaktOp!: Datum | null;
}
