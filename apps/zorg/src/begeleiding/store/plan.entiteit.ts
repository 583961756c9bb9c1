import type { Datum, Uuid } from '@weerthuis/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The goals of the support; they stay with who supports. */
@Entity({ schema: 'zorg', name: 'begeleidingsplan' })
export class BegeleidingsplanEntiteit {
  @PrimaryColumn('uuid')
  id!: Uuid;

  @Column('int')
  versie!: number;

  @Column('jsonb')
  doelen!: { doel: string; streefdatum: Datum }[];
}
