import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Spoor } from '../domain/spoor.js';

/** One track of money of one adult. */
@Entity({ schema: 'gemeente', name: 'spoor' })
export class SpoorEntiteit implements Spoor {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('uuid')
  casus!: Uuid;

  @Column('uuid')
  lid!: Uuid;

  @Column('text')
  soort!: string;

  @Column('text')
  stand!: string;

  @Column('date', { nullable: true })
  vanaf!: Datum | null;

  @Column('date', { nullable: true })
  tot!: Datum | null;
}
