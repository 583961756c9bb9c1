import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Someone on the waiting list of the own facility, without identity. */
@Entity({ schema: 'zorg', name: 'wachtende' })
export class WachtendeEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('date', { name: 'aangemeld_op' })
  aangemeldOp!: Datum;

  @Column('text')
  soort!: string;

  @Column('uuid', { nullable: true })
  plek!: Uuid | null;

  @Column('date', { name: 'geplaatst_op', nullable: true })
  geplaatstOp!: Datum | null;
}
