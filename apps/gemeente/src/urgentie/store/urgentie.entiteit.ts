import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Urgentie } from '../domain/urgentie.js';

/** One urgentie per casus, under the uuid of the casus. */
@Entity({ schema: 'gemeente', name: 'urgentie' })
export class UrgentieEntiteit implements Urgentie {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('text')
  stand!: string;

  @Column('text', { nullable: true })
  categorie!: string | null;

  @Column('date', { nullable: true })
  tot!: Datum | null;

  @Column('date', { nullable: true })
  termijn!: Datum | null;

  @Column('boolean', { name: 'over_termijn' })
  overTermijn!: boolean;

  @Column('date', { name: 'besloten_op', nullable: true })
  beslotenOp!: Datum | null;
}
