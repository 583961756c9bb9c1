import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody is away for a while before the key; why is kept here only. */
@Entity({ schema: 'zorg', name: 'onderbreking' })
export class OnderbrekingEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('text')
  oorzaak!: string;

  @Column('date')
  van!: Datum;

  @Column('date')
  tot!: Datum;

  @Column('date', { name: 'geeindigd_op', nullable: true })
  geeindigdOp!: Datum | null;
}
