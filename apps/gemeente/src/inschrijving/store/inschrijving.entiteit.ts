import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The registration in the BRP at the new address; one per plaatsing. */
@Entity({ schema: 'gemeente', name: 'inschrijving' })
export class InschrijvingEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  plaatsing!: Uuid;

  @Column('date')
  op!: Datum;
}
