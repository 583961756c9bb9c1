import type { Datum } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Draagkracht } from '../domain/draagkracht.js';

/** The draagkracht of one buurt, under its CBS code. */
@Entity({ schema: 'gemeente', name: 'draagkracht' })
export class DraagkrachtEntiteit implements Draagkracht {
  @PrimaryColumn('text')
  id!: string;

  @Column('int')
  versie!: number;

  @Column('int')
  ruimte!: number;

  @Column('text')
  niveau!: Draagkracht['niveau'];

  @Column('text')
  bron!: string;

  @Column('date')
  peildatum!: Datum;

  @Column('date', { name: 'herzien_op' })
  herzienOp!: Datum;
}
