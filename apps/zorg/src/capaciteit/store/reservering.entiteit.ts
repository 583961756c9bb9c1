import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place in a gemeente taken by a pledge or by support that runs. */
@Entity({ schema: 'zorg', name: 'reservering' })
export class ReserveringEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('text')
  gemeente!: string;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  kandidaatstelling!: Uuid;

  @Column('uuid')
  voordracht!: Uuid;

  @Column('date')
  van!: Datum;

  /** First day on which the place is free again. */
  @Column('date', { nullable: true })
  tot!: Datum | null;
}
