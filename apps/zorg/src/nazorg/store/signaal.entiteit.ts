import type { Datum, Oin, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nuisance or arrears as the corporatie told who supports the person. */
@Entity({ schema: 'zorg', name: 'signaal' })
export class SignaalEntiteit {
  @PrimaryColumn('uuid')
  feit!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  soort!: 'overlast' | 'achterstand';

  @Column('date')
  op!: Datum;

  @Column('jsonb')
  inhoud!: object;

  /** The corporatie's own number of it; absent when it gave none. */
  @Column('uuid', { nullable: true })
  signaal!: Uuid | null;

  /** The corporatie that gave it. */
  @Column('text', { nullable: true })
  melder!: Oin | null;

  @Column('text')
  stand!: string;

  @Column('date', { name: 'gemeld_op' })
  gemeldOp!: Datum;

  @Column('date', { name: 'bewogen_op' })
  bewogenOp!: Datum;

  @Column('text', { nullable: true })
  afspraak!: string | null;

  /** The day on which they look back together. */
  @Column('date', { name: 'evaluatie_op', nullable: true })
  evaluatieOp!: Datum | null;
}
