import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agreed moment after the move, planned by the hub. */
@Entity({ schema: 'zorg', name: 'nazorgmoment' })
export class NazorgmomentEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  @Column('text')
  soort!: string;

  @Column('date')
  op!: Datum;

  @Column('text')
  stand!: string;

  @Column('date', { name: 'gehouden_op', nullable: true })
  gehoudenOp!: Datum | null;
}
