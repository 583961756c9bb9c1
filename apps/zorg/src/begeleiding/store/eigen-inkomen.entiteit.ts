import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Income of an adult that no gemeente pays: dates only. */
@Entity({ schema: 'zorg', name: 'eigen_inkomen' })
export class EigenInkomenEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  lid!: Uuid;

  @Column('date')
  vanaf!: Datum;

  @Column('date', { nullable: true })
  tot!: Datum | null;
}
