import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One declaration that the person is ready to live independently, until a date. */
@Entity({ schema: 'zorg', name: 'woonklaar' })
export class WoonklaarEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('date', { name: 'verklaard_op' })
  verklaardOp!: Datum;

  @Column('date', { name: 'geldig_tot' })
  geldigTot!: Datum;

  @Column('boolean')
  herinnerd!: boolean;

  @Column('boolean')
  verlopen!: boolean;
}
