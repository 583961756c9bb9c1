import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nuisance or arrears that this corporatie told to those who can help. */
@Entity({ schema: 'corporatie', name: 'signaal' })
export class SignaalEntiteit {
  @PrimaryColumn('uuid') id!: Uuid;
  @Column('uuid') casus!: Uuid;
  @Column('uuid') plaatsing!: Uuid;
  @Column('text') soort!: 'overlast' | 'achterstand';
  @Column('date') op!: Datum;
  @Column('jsonb') gegevens!: object;
  /** How far who supports the person is with it. */
  @Column('text') stand!: string;
  @Column('date', { name: 'gemeld_op' }) gemeldOp!: Datum;
  @Column('date', { name: 'bewogen_op' }) bewogenOp!: Datum;
  @Column('text', { nullable: true }) afspraak!: string | null;
  @Column('date', { name: 'evaluatie_op', nullable: true }) evaluatieOp!: Datum | null;
}
